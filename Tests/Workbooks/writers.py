"""The table as the writers of others make it: openpyxl, XlsxWriter, pandas."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas
import xlsxwriter
from openpyxl.cell import WriteOnlyCell

import table


def as_text(cell):
    """openpyxl takes a text that begins like a formula for one."""
    if cell.data_type == "f":
        cell.data_type = "s"
    return cell


def texts_as_texts(sheet) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            as_text(cell)


def with_openpyxl(path: Path, language: str = "en", title: str = "Sheet1", streamed: bool = False, change=None) -> None:
    book = openpyxl.Workbook(write_only=streamed)
    sheet = book.create_sheet(title) if streamed else book.active
    sheet.title = title
    for row in [table.head(language), *table.rows(language)]:
        sheet.append([as_text(WriteOnlyCell(sheet, one)) for one in row] if streamed else row)
    if not streamed:
        texts_as_texts(sheet)
    if change:
        change(book, sheet)
    book.save(path)


def with_xlsxwriter(path: Path, options: dict = {}, language: str = "en", change=None, repeated: bool = True) -> None:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, **options})
    sheet = book.add_worksheet()
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for at, row in enumerate([table.head(language), *table.rows(language, repeated)]):
        for column, one in enumerate(row):
            if isinstance(one, date):
                sheet.write_datetime(at, column, datetime(one.year, one.month, one.day), day)
            elif one is not None:
                sheet.write(at, column, one)
    if change:
        change(book, sheet)
    book.close()


def with_pandas(path: Path, engine: str, language: str = "ru") -> None:
    frame = pandas.DataFrame(table.rows(language), columns=table.head(language))
    options = {"options": {"strings_to_formulas": False}} if engine == "xlsxwriter" else {}
    with pandas.ExcelWriter(path, engine=engine, engine_kwargs=options) as writer:
        frame.to_excel(writer, sheet_name="Проверки", index=False)
        if engine == "openpyxl":
            texts_as_texts(writer.sheets["Проверки"])
