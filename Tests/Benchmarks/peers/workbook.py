"""Workbooks by Python's libraries: `workbook.py make PATH ROWS`, `workbook.py openpyxl PATH`, `workbook.py calamine PATH`."""

import sys
from datetime import datetime, timedelta

HEAD = ["id", "organization", "inspector", "date", "kind", "unit", "number", "category", "severity", "text", "due"]


def make(path: str, rows: int) -> None:
    """An inspection of two violations every two rows; a violation is a row."""
    import xlsxwriter
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd.mm.yyyy"})
    for column, text in enumerate(HEAD):
        sheet.write_string(0, column, text)
    start = datetime(2025, 1, 6)
    for row in range(1, rows + 1):
        number = (row - 1) // 2
        found = start + timedelta(days=number % 350)
        cells = [f"B-{number}", "KZ-DEMO-1", f"TI-{number // 350}", found, "planned", f"Цех № {number % 40}", (row - 1) % 2 + 1, "rules",
                 "gross", f"Инструкция № {row} не пересмотрена в установленный срок", found + timedelta(days=30)]
        for column, cell in enumerate(cells):
            if isinstance(cell, datetime):
                sheet.write_datetime(row, column, cell, day)
            elif isinstance(cell, int):
                sheet.write_number(row, column, cell)
            else:
                sheet.write_string(row, column, cell)
    book.close()


def with_openpyxl(path: str) -> int:
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(1 for _ in book.active.iter_rows(values_only=True))


def with_calamine(path: str) -> int:
    from python_calamine import CalamineWorkbook
    return len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", path, rows]: make(path, int(rows))
        case ["openpyxl", path]: print(with_openpyxl(path))
        case ["calamine", path]: print(with_calamine(path))
        case _: sys.exit("usage: workbook.py make PATH ROWS | openpyxl PATH | calamine PATH")
