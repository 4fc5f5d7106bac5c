"""The workbooks that must give the table's records, and those that must be told what is wrong and where."""

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Callable

import archive
import table
import writers


@dataclass
class Case:
    """A workbook: how it is made, and the problems that it has, as `code Sheet!Cell`."""

    name: str
    make: Callable[[Path], None]
    problems: list[str] = field(default_factory=list)
    isRefused: bool = False
    hasMore: bool = False
    """Whether it holds more documents than the table's."""
    isOther: bool = False
    """Whether its documents say less than the table's."""


def written(data: Callable[[], bytes]) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(data()) and None


def good() -> list[Case]:
    cases = [
        Case(f"openpyxl-{language}", lambda path, language=language: writers.with_openpyxl(path, language))
        for language in table.LANGUAGES]
    return cases + [
        Case("openpyxl-streamed", lambda path: writers.with_openpyxl(path, "kk", streamed=True)),
        Case("openpyxl-mixed-languages", mixed),
        Case("openpyxl-epoch-1904", epoch),
        Case("openpyxl-joined-cells", joined),
        Case("openpyxl-title-above", titled),
        Case("openpyxl-hidden-sheet", hidden, ["sheet.notRead Old!A1"]),
        Case("openpyxl-styled-empty-rows", styled),
        Case("openpyxl-several-kinds", several, ["sheet.notRead Notes!A1"], hasMore=True),
        Case("openpyxl-days-as-text", days_as_text),
        Case("xlsxwriter", lambda path: writers.with_xlsxwriter(path)),
        Case("xlsxwriter-first-rows-only", lambda path: writers.with_xlsxwriter(path, repeated=False)),
        Case("xlsxwriter-constant-memory", lambda path: writers.with_xlsxwriter(path, {"constant_memory": True})),
        Case("xlsxwriter-epoch-1904", lambda path: writers.with_xlsxwriter(path, {"date_1904": True}, "uz")),
        Case("xlsxwriter-formula", formula, ["cell.formula Sheet1!H2"]),
        Case("xlsxwriter-rich-text", rich),
        Case("xlsxwriter-numbers-as-text", numbers_as_text),
        Case("pandas-openpyxl", lambda path: writers.with_pandas(path, "openpyxl")),
        Case("pandas-xlsxwriter", lambda path: writers.with_pandas(path, "xlsxwriter", "ky")),
        Case("hand-prefixed", written(archive.prefixed)),
        Case("hand-odd-names", written(archive.odd_names)),
        Case("hand-utf-16", written(archive.utf16)),
        Case("hand-iso-days", lambda path: path.write_bytes(archive.packed(archive.simple("ru", iso=True))) and None),
        Case("hand-far-down", lambda path: path.write_bytes(archive.packed(archive.simple("ru", first=5000))) and None),
    ]


def mixed(path: Path) -> None:
    def change(_, sheet):
        for at, column in enumerate(table.COLUMNS, 1):
            sheet.cell(1, at).value = table.heading(column, table.LANGUAGES[at % len(table.LANGUAGES)])
        sheet.cell(1, 4).value = "  " + table.heading("date", "kk").upper() + " :*"
    writers.with_openpyxl(path, "ru", change=change)


def epoch(path: Path) -> None:
    def change(book, _):
        book.epoch = datetime(1904, 1, 1)
    writers.with_openpyxl(path, change=change)


def joined(path: Path) -> None:
    def change(_, sheet):
        for column in range(1, 8):
            sheet.merge_cells(start_row=2, end_row=3, start_column=column, end_column=column)
        # The organization and its inspector over both inspections.
        for column in (2, 3):
            sheet.unmerge_cells(start_row=2, end_row=3, start_column=column, end_column=column)
            sheet.merge_cells(start_row=2, end_row=4, start_column=column, end_column=column)
    writers.with_openpyxl(path, "ru", "Нарушения", change=change)


def titled(path: Path) -> None:
    def change(_, sheet):
        sheet.insert_rows(1, 3)
        sheet.cell(1, 1).value = "Проверки за март 2026 г."
        sheet.merge_cells("A1:H1")
        sheet.insert_rows(6)
    writers.with_openpyxl(path, "ru", change=change)


def hidden(path: Path) -> None:
    def change(book, sheet):
        old = book.copy_worksheet(sheet)
        old.title = "Old"
        old.sheet_state = "hidden"
    writers.with_openpyxl(path, change=change)


def styled(path: Path) -> None:
    def change(_, sheet):
        for row in range(5, 1005):
            for column in range(1, 27):
                sheet.cell(row, column).number_format = "yyyy-mm-dd"
    writers.with_openpyxl(path, change=change)


def several(path: Path) -> None:
    def change(book, sheet):
        sheet.title = "Тексерулер"
        other = book.create_sheet("Ұйымдар", 0)
        other.append([table.heading(column, "kk") for column in ("id", "code", "name", "level", "country")])
        other.append(["org-2", "KZ-DEMO-2", "№ 2 мектеп", table.VALUES["level.primary"]["kk"], "KZ"])
        book.create_sheet("Notes").append(["call", "the", "school"])
    writers.with_openpyxl(path, "kk", change=change)


def days_as_text(path: Path) -> None:
    def change(_, sheet):
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, (date, datetime)):
                    cell.value = cell.value.strftime(" %d.%m.%Y\u00a0")
                    cell.number_format = "@"
    writers.with_openpyxl(path, change=change)


def formula(path: Path) -> None:
    writers.with_xlsxwriter(path, change=lambda _, sheet: sheet.write_formula("H2", "=ROW()-1", None, 1))


def rich(path: Path) -> None:
    def change(book, sheet):
        bold = book.add_format({"bold": True})
        sheet.write_rich_string("J2", "Шығу жолы ", bold, "бөгелген", ": «А» есігі")
    writers.with_xlsxwriter(path, change=change)


def numbers_as_text(path: Path) -> None:
    def change(_, sheet):
        for row in range(1, 4):
            sheet.write_string(row, 7, str(table.VIOLATIONS[row - 1][1]["number"]))
    writers.with_xlsxwriter(path, change=change)


def wrong() -> list[Case]:
    def cells(change) -> Callable[[Path], None]:
        return lambda path: writers.with_openpyxl(path, "ru", "Нарушения", change=lambda _, sheet: change(sheet))

    def put(name, one):
        def change(sheet):
            sheet[name].value = one
        return change

    return [
        Case("wrong-day", cells(put("D2", "31.02.2026")), ["date.impossible Нарушения!D2", "document.unreadable Нарушения!D3"],
             True),
        Case("wrong-word", cells(put("K4", "грубае")), ["value.notInList Нарушения!K4 грубое"], True),
        Case("wrong-empty", cells(put("J3", None)), ["field.missing Нарушения!J3"], True),
        Case("wrong-heading", cells(put("G1", "Номер акто")), ["field.unknown Нарушения!G1 номер акта"],
             isOther=True),
        Case("wrong-kind", cells(put("E1", "Видд")), ["field.unknown Нарушения!E1 вид", "field.missing Нарушения!A2",
                                                      "field.missing Нарушения!A4"], True),
        Case("wrong-formula", cells(put("H2", "=1+0")),
             ["document.unreadable Нарушения!H2", "field.missing Нарушения!H2"], True),
        Case("wrong-error", cells(put("J2", "#N/A")), ["document.unreadable Нарушения!J2"], True),
        Case("act-became-a-day", cells(put("G2", date(2026, 3, 12))),
             ["cell.day Нарушения!G2", "document.unreadable Нарушения!G3"], True),
        Case("note-beside", cells(put("P3", "проверить")), ["cell.notRead Нарушения!P3"]),
    ]
