"""Workbooks: reading one of 100 000 rows beside openpyxl and python-calamine, writing one beside XlsxWriter."""

import json
import subprocess

from decoding import compile_benchmark
from measure import medians, run


def measure_workbooks(bench) -> None:
    rows, peer = bench.rows, bench.peers / "workbook.py"
    folder = bench.fresh("workbooks")
    book, register = folder / "rows.xlsx", {"TEKSERU_REGISTER": str(folder / "register.sqlite")}
    run([bench.python, peer, "make", book, rows])
    run([bench.tekseru, "file", registry(folder, rows)], **register)
    reader = compile_benchmark(bench, "Read")
    taken = medians(bench.runs, {
        "tekseru": lambda: run([reader, book]),
        "check": lambda: run([bench.tekseru, "check", book], **register),
        "openpyxl": lambda: run([bench.python, peer, "openpyxl", book]),
        "calamine": lambda: run([bench.python, peer, "calamine", book]),
    })
    compare(bench, f"reading {rows} rows of a workbook into documents", rows, taken,
            [("openpyxl", "openpyxl, read-only, cells alone", 2, 5), ("calamine", "python-calamine, cells alone", 0, 1)])
    compare(bench, "the same, checked against a register and its rules", rows, taken | {"tekseru": taken["check"]},
            [("openpyxl", "openpyxl, read-only, cells alone", 2, 5), ("calamine", "python-calamine, cells alone", 0, 1)])

    run([bench.tekseru, "file", book], **register)
    listed = folder / "listed.xlsx"
    taken = medians(bench.runs, {
        "tekseru": lambda: run([bench.tekseru, "violations", "--output", "xlsx"], listed, **register),
        "XlsxWriter": lambda: run([bench.python, peer, "make", folder / "made.xlsx", rows]),
    })
    expect_rows(bench, listed, rows)
    compare(bench, f"writing {rows} violations of a register as a workbook", rows, taken,
            [("XlsxWriter", "XlsxWriter, constant_memory, rows made up", 1, 2)])


def registry(folder, rows: int):
    """The organization and the inspectors of the workbook: with them nothing in it is remarked."""
    organization = {"tekseru": 1, "document": "organization", "id": "KZ-DEMO-1", "code": "KZ-DEMO-1", "name": "Үлгі",
                    "level": "primary", "country": "KZ"}
    inspectors = [{"tekseru": 1, "document": "inspector", "id": f"TI-{number}", "code": f"TI-{number}", "name": "Үлгі",
                   "organization": "KZ-DEMO-1", "from": "2024-01-01"} for number in range(rows // 700 + 1)]
    path = folder / "registry.json"
    path.write_text(json.dumps([organization, *inspectors]))
    return path


def compare(bench, what: str, rows: int, taken: dict, peers: list) -> None:
    ours = taken["tekseru"]
    shown = f"{rows / ours.seconds:.0f} rows/s, {ours.megabytes:.0f} MB"
    for name, words, floor, goal in peers:
        peer = taken[name]
        bench.table.row(what, shown, f"{words}: {rows / peer.seconds:.0f} rows/s, {peer.megabytes:.0f} MB",
                        peer.seconds / ours.seconds, floor, goal, peer.processor / ours.processor)


def expect_rows(bench, listed, rows: int) -> None:
    """That what was written is all of it, as another program counts."""
    counted = int(subprocess.check_output([bench.python, bench.peers / "workbook.py", "calamine", listed], text=True))
    if counted != rows + 1:
        raise SystemExit(f"benchmark: FAILED: the workbook that was written has {counted} rows, not {rows + 1}")
