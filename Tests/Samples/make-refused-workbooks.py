#!/usr/bin/env python3
"""Makes the workbooks of Samples/Refused, the same bytes every time.

`xlsx-behind-a-password.xlsx` was saved with a password by msoffcrypto and `xlsx-old-workbook.xls` by LibreOffice; they are
kept as they are.
"""

import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Workbooks"))

import archive  # noqa: E402

REFUSED = Path(__file__).resolve().parents[2] / "Samples" / "Refused"
HEAD = ["Номер документа", "Организация", "Инспектор", "Дата", "Вид", "Номер нарушения", "Категория", "Содержание"]
ROW = ["INS-X1", "R-GP6", "TI-0417", date(2026, 3, 5), "плановая", 1, "правила и инструкции", "Выход заперт"]


def changed(column: int, one, row: list = ROW) -> list:
    return [*row[:column], one, *row[column + 1:]]


def book(*rows: list, name: str = "Нарушения", after: str = "") -> dict[str, str]:
    return archive.parts({name: archive.sheet(list(rows), after=after)})


def with_cell(made: dict[str, str], old: str, new: str) -> dict[str, str]:
    part = "xl/worksheets/sheet1.xml"
    if old not in made[part]:
        sys.exit(f"there is no {old}")
    return made | {part: made[part].replace(old, new)}


def samples() -> dict[str, bytes]:
    good = book(HEAD, ROW)
    number = '<c r="F2"><v>1</v></c>'
    declared = '<!DOCTYPE worksheet [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
    entities = good | {"xl/worksheets/sheet1.xml": declared + good["xl/worksheets/sheet1.xml"].removeprefix(
        archive.DECLARATION).replace("INS-X1", "&e;")}
    hidden = archive.parts(
        {"Нарушения": archive.sheet([HEAD, ROW]), "2025": archive.sheet([HEAD, changed(0, "INS-X0")]),
         "Заметки": archive.sheet([["спросить", "у главврача"]])}, {"2025": ' state="hidden"'})
    packed = archive.packed
    return {
        "xlsx-cut-short.xlsx": packed(good)[:-300],
        "xlsx-with-macros.xlsm": packed(good | {"xl/vbaProject.bin": "macro"}),
        "xlsx-no-workbook.xlsx": b"<html><table><tr><td>1</td></tr></table></html>\n",
        "xlsx-opendocument.ods": packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}),
        "xlsx-entities.xlsx": packed(entities),
        "xlsx-bomb.xlsx": packed(with_cell(good, "INS-X1", "W" * (4 << 20)), 9),
        "xlsx-rows-too-many.xlsx": packed(with_cell(good, '<row r="2">', '<row r="1048577"/><row r="2">')),
        "xlsx-empty.xlsx": packed(book()),
        "xlsx-kind-not-told.xlsx": packed(book(HEAD[:3] + ["Датта"] + HEAD[4:], ROW, name="Лист1")),
        "xlsx-heading-twice.xlsx": packed(book([*HEAD, "Text"], [*ROW, "a"])),
        "xlsx-day-impossible.xlsx": packed(book(["Акты за март"], [], HEAD, changed(3, "31.02.2026"))),
        "xlsx-value-not-in-list.xlsx": packed(book(HEAD, changed(6, "правила и инструкцыи"))),
        "xlsx-field-missing.xlsx": packed(book(HEAD, changed(2, None))),
        "xlsx-rows-differ.xlsx": packed(book(HEAD, ROW, changed(4, "внеплановая", changed(5, 2)))),
        "xlsx-formula-not-worked-out.xlsx": packed(with_cell(good, number, '<c r="F2"><f>ROW()-1</f></c>')),
        "xlsx-formula-failed.xlsx": packed(
            with_cell(good, number, '<c r="F2" t="e"><f>A0+1</f><v>#REF!</v></c>')),
        "warnings/xlsx-formula.xlsx": packed(with_cell(good, number, '<c r="F2"><f>ROW()-1</f><v>1</v></c>')),
        "warnings/xlsx-act-became-a-day.xlsx": packed(book([*HEAD, "Номер акта"], [*ROW, date(2026, 3, 12)])),
        "warnings/xlsx-note-beside-the-table.xlsx": packed(book(HEAD, [*ROW, None, "проверить"])),
        "warnings/xlsx-sheets-not-read.xlsx": packed(hidden),
        "accepted/xlsx-title-and-joined-cells.xlsx": packed(
            book(["Акты за март"], [], HEAD, ROW, [None] * 5 + [2, *ROW[6:]],
                 after='<mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/></mergeCells>')),
    }


for name, data in samples().items():
    (REFUSED / name).write_bytes(data)
