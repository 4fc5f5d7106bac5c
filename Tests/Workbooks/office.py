#!/usr/bin/python3
"""Drives LibreOffice without a window: `office.py PROFILE < jobs.json`, each job answered on a line of its own.

Run by the system's Python, which knows LibreOffice. A job is {"do": "fill"|"save"|"look"|"print"|"read", "file": …,
"out": …}; each answer tells what LibreOffice asked or warned of before it opened the file.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import uno
import unohelper
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.task import XInteractionHandler2
from com.sun.star.sheet.CellFlags import DATETIME, FORMULA as FORMULAS, VALUE as VALUES


def property_of(name: str, value) -> PropertyValue:
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def started(profile: str):
    """LibreOffice with a profile of its own, and its desktop."""
    # Several may work at a time, each in a folder of its own.
    pipe = "tekseru-" + Path(profile).parent.name.replace(".", "-")
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nolockcheck", f"-env:UserInstallation=file://{profile}",
         f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.2)
    process.kill()
    sys.exit("LibreOffice does not start")


FILTERS = {".xlsx": "Calc MS Excel 2007 XML", ".pdf": "calc_pdf_Export", ".ods": "calc8"}


# Commas, quotes, UTF-8, columns of any kind, special numbers as such, and formulas worked out: as a reader would who trusts it.
CSV_OPTIONS = "44,34,76,1,,0,false,true,false,false,false,0,true"


class Asked(unohelper.Base, XInteractionHandler2):
    """Notes that LibreOffice asks or warns; Python cannot be told of what, since it is put as an exception."""

    def __init__(self) -> None:
        self.requests: list[str] = []

    def handle(self, request) -> None:
        self.handleInteractionRequest(request)

    def handleInteractionRequest(self, request) -> bool:
        self.requests.append(f"a question with {len(request.getContinuations())} answers")
        return True


def opened(desktop, file: str, asked: Asked):
    settings = [property_of("Hidden", True), property_of("InteractionHandler", asked)]
    if file.endswith(".csv"):
        settings += [property_of("FilterName", "Text - txt - csv (StarCalc)"), property_of("FilterOptions", CSV_OPTIONS)]
    book = desktop.loadComponentFromURL(f"file://{file}", "_blank", 0, tuple(settings))
    if book is None:
        raise RuntimeError(f"cannot be opened: {file}")
    return book


def store(book, out: str) -> dict:
    book.storeToURL(f"file://{out}", (property_of("FilterName", FILTERS[Path(out).suffix]),))
    return {}


def fill(book, job: dict) -> dict:
    """Types the rows into the first sheet, from the fourth row on, as a person would, under their headings."""
    sheet = book.Sheets.getByIndex(0)
    columns = {}
    for at in range(200):
        heading = sheet.getCellByPosition(at, 2).String
        if not heading:
            break
        columns[heading.removesuffix(" *")] = at
    for row, given in enumerate(job["rows"], 3):
        for heading, text in given.items():
            sheet.getCellByPosition(columns[heading], row).FormulaLocal = text
    return store(book, job["out"])


def look(book, job: dict) -> dict:
    """What a person sees of the sheets: rules of the fourth row's cells, formulas, numbers and days, the page."""
    sheets = []
    styles = book.StyleFamilies.getByName("PageStyles")
    for sheet in (book.Sheets.getByIndex(at) for at in range(book.Sheets.Count)):
        style = styles.getByName(sheet.PageStyle)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        width = min(cursor.RangeAddress.EndColumn + 1, 200)
        rules = {}
        for at in range(width):
            cell = sheet.getCellByPosition(at, 3)
            rule = cell.Validation
            if rule.Type.value != "ANY":
                rules[sheet.getCellByPosition(at, 2).String] = {
                    "type": rule.Type.value, "alert": rule.ErrorAlertStyle.value, "refuses": rule.ShowErrorMessage,
                    "list": rule.ShowList, "from": rule.getFormula1(), "says": rule.ErrorMessage,
                    "locked": cell.CellProtection.IsLocked}
        sheets.append({
            "name": sheet.Name, "protected": sheet.isProtected(), "rules": rules,
            "headingLocked": sheet.getCellByPosition(0, 2).CellProtection.IsLocked,
            "texts": [[sheet.getCellByPosition(at, row).String for at in range(min(width, 12))] for row in range(14)],
            "formulas": sheet.queryContentCells(FORMULAS).Count, "days": sheet.queryContentCells(DATETIME).Count,
            "numbers": sheet.queryContentCells(VALUES).Count, "paper": [style.Width, style.Height],
            "landscape": style.IsLandscape, "pagesWide": style.ScaleToPagesX,
            "repeats": sheet.PrintTitleRows and sheet.getTitleRows().EndRow + 1})
    return {"sheets": sheets}


def cells(book) -> list[list]:
    """The cells of each sheet, row by row, numbers as numbers."""
    sheets = []
    for sheet in (book.Sheets.getByIndex(at) for at in range(book.Sheets.Count)):
        cursor = sheet.createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        sheets.append([list(row) for row in cursor.getDataArray()])
    return sheets


def read(book) -> dict:
    """All that stands in the sheets, and how many cells are worked out."""
    sheets = [book.Sheets.getByIndex(at) for at in range(book.Sheets.Count)]
    return {"cells": cells(book), "formulas": sum(sheet.queryContentCells(FORMULAS).Count for sheet in sheets)}


def do(desktop, job: dict, asked: Asked) -> dict:
    book = opened(desktop, job["file"], asked)
    try:
        if job["do"] == "fill":
            answer = fill(book, job)
        elif job["do"] == "look":
            answer = look(book, job)
        elif job["do"] == "read":
            answer = read(book)
        else:
            answer = store(book, job["out"])
        return answer
    finally:
        book.close(True)


def main() -> None:
    jobs = json.load(sys.stdin)
    process, desktop = started(sys.argv[1])
    try:
        for job in jobs:
            asked = Asked()
            try:
                answer = do(desktop, job, asked)
            except Exception as error:
                answer = {"error": repr(error)}
            print(json.dumps(answer | {"asked": asked.requests}, ensure_ascii=False), flush=True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()


main()
