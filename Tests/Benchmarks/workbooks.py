#!/usr/bin/env python3
"""Reading and writing a workbook of ROWS rows (default 100 000), beside openpyxl, python-calamine and XlsxWriter.

Each runs in a process of its own and is measured by wall clock, processor time and peak memory. `tekseru check` does more
than the others: it types every cell, checks every document and holds it against a register.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve()
ROWS = int(os.environ.get("ROWS", 100_000))
HEAD = ["id", "organization", "inspector", "date", "kind", "unit", "number", "category", "severity", "text", "due"]


def make(path: str) -> None:
    """An inspection of two violations every two rows."""
    import xlsxwriter
    from datetime import datetime, timedelta
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd.mm.yyyy"})
    for column, text in enumerate(HEAD):
        sheet.write(0, column, text)
    start = datetime(2025, 1, 6)
    for row in range(1, ROWS + 1):
        number = (row - 1) // 2
        found = start + timedelta(days=number % 350)
        cells = [f"B-{number}", "KZ-DEMO-1", "TI-1", found, "planned", f"Цех № {number % 40}", (row - 1) % 2 + 1, "rules",
                 "gross", f"Инструкция № {row} не пересмотрена в установленный срок", found + timedelta(days=30)]
        for column, cell in enumerate(cells):
            if isinstance(cell, datetime):
                sheet.write_datetime(row, column, cell, day)
            else:
                sheet.write(row, column, cell)
    book.close()


def with_openpyxl(path: str) -> None:
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    print(sum(1 for _ in book.active.iter_rows(values_only=True)))


def with_calamine(path: str) -> None:
    from python_calamine import CalamineWorkbook
    print(len(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()))


def measured(*command: str, output: str | None = None) -> dict:
    target = open(output, "wb") if output else subprocess.DEVNULL
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE), "measure", *command], stdout=target, stderr=subprocess.PIPE, text=True)
    seconds = time.monotonic() - start
    if done.returncode:
        sys.exit(f"{command}: {done.stderr[-400:]}")
    cpu, memory = done.stderr.split()[-2:]
    return {"seconds": round(seconds, 2), "cpu": float(cpu), "MiB": int(memory) >> 10,
            "rows/s": round(ROWS / float(cpu))}


def measure(command: list[str]) -> None:
    status = subprocess.run(command).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(round(used.ru_utime + used.ru_stime, 2), used.ru_maxrss, file=sys.stderr)
    sys.exit(status)


def main() -> None:
    tekseru = os.environ.get("TEKSERU", str(HERE.parents[2] / ".build/release/tekseru"))
    with tempfile.TemporaryDirectory() as place:
        os.environ["TEKSERU_REGISTER"] = f"{place}/register.sqlite"
        book, me = f"{place}/rows.xlsx", str(HERE)
        found = {"write: XlsxWriter, constant memory": measured(sys.executable, me, "make", book)}
        make(book)
        found["read: openpyxl, read-only"] = measured(sys.executable, me, "openpyxl", book)
        found["read: python-calamine"] = measured(sys.executable, me, "calamine", book)
        subprocess.run([tekseru, "init"], check=True, stdout=subprocess.DEVNULL)
        found["read: tekseru check"] = measured(tekseru, "check", "--register-unknown", "--output", "json", book)
        subprocess.run([tekseru, "file", "--register-unknown", book], check=True, stdout=subprocess.DEVNULL)
        found["write: tekseru violations --output xlsx"] = measured(
            tekseru, "violations", "--output", "xlsx", output=f"{place}/out.xlsx")
        found["the same as CSV"] = measured(tekseru, "violations", "--output", "csv", output=f"{place}/out.csv")
        for name, figures in found.items():
            print(f"{name}: {json.dumps(figures)}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["measure", *command]: measure(command)
        case ["make", path]: make(path)
        case ["openpyxl", path]: with_openpyxl(path)
        case ["calamine", path]: with_calamine(path)
        case _: main()
