#!/usr/bin/env python3
"""Holds workbooks of many writers against one table: the same records as its JSON, or what is wrong with sheet and cell.

Then what must not be opened: each is refused with its reason, in bounded memory.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable

WORKBOOKS = Path(__file__).resolve().parents[1] / "Workbooks"
sys.path.insert(0, str(WORKBOOKS))

import archive  # noqa: E402
import cases  # noqa: E402
import table  # noqa: E402
from command import Broken, Command, fail, passed  # noqa: E402

# What the command may take of memory at most, for files of up to 25 MB that unpack to hundreds.
MOST_MEMORY = 256 << 20


def rows_of(printed: str) -> list[dict]:
    return [json.loads(line) for line in printed.splitlines()]


def problems_of(rows: list[dict]) -> list[str]:
    found = []
    for row in rows:
        for one in row["problems"]:
            place = f"{one['sheet']}!{one['cell']}" if "cell" in one else ""
            found.append(" ".join(filter(None, [one["code"], place, one.get("suggestion")])))
    return found


def differences(command: Command, case: cases.Case, expected: dict[str, str]) -> list[str]:
    """What a workbook gives otherwise than it must."""
    path = command.place / f"{case.name}.xlsx"
    case.make(path)
    return differences_of(command, case, path, expected)


def differences_of(command: Command, case: cases.Case, path: Path, expected: dict[str, str]) -> list[str]:
    status, printed = command.run("registry.sqlite", "check", "--output", "json", str(path))
    rows = rows_of(printed)
    found = [f"says {one}" for one in problems_of(rows) if one not in case.problems]
    found += [f"does not say {one}" for one in case.problems if one not in problems_of(rows)]
    if (status != 0) != case.isRefused:
        found.append(f"exit {status}")
    if not case.isRefused and not case.isOther:
        digests = {row["id"]: row["sha256"] for row in rows if row["id"] in expected or not case.hasMore}
        if digests != expected:
            found.append(f"other documents: {digests}")
    return [f"{case.name}: {one}" for one in found]


def refused(command: Command, name: str, make: Callable[[], bytes], reason: str) -> list[str]:
    """A file that must be refused whole, with a sentence and little memory."""
    path = command.place / name
    path.write_bytes(make())
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "registry.sqlite"), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [sys.executable, WORKBOOKS / "measure.py", command.path, "check", "--output", "json", path], env=environment,
        capture_output=True, text=True)
    rows, memory = rows_of(done.stdout), int(done.stderr.split()[-1]) << 10
    found = []
    if done.returncode != 65 or len(rows) != 1 or reason not in rows[0]["problems"][0]["message"]:
        found.append(f"exit {done.returncode}, {[row['problems'] for row in rows]}, not {reason!r}")
    if memory > MOST_MEMORY:
        found.append(f"takes {memory >> 20} MiB")
    if os.environ.get("SHOW"):
        print(f"{name}: {path.stat().st_size} bytes, {memory >> 20} MiB: {rows[0]['problems'][0]['message']}")
    return [f"{name}: {one}" for one in found]


def dangerous() -> list[tuple[str, Callable[[], bytes], str]]:
    old = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "Workbook".encode("utf-16-le") + bytes(4096)
    locked = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(4096)
    good = archive.packed(archive.simple())
    macros = archive.simple()
    macros["xl/vbaProject.bin"] = "macro"
    return [
        ("bomb.xlsx", lambda: archive.bomb(300), "unpacks to more than"),
        ("liar.xlsx", archive.liar, "unpacks to more than"),
        ("entities.xlsx", archive.entities, "declares entities"),
        ("laughs.xlsx", archive.laughs, "declares entities"),
        ("old.xlsx", lambda: old, "old workbook (.xls)"),
        ("old.xls", lambda: old, "old workbook (.xls)"),
        ("locked.xlsx", lambda: locked, "protected by a password"),
        ("macros.xlsm", lambda: archive.packed(macros), "holds macros"),
        ("cut.xlsx", lambda: good[:-200], "damaged or was cut short"),
        ("flipped.xlsx", lambda: bytes(byte ^ 0x55 if at == 900 else byte for at, byte in enumerate(good)), "damaged"),
        ("page.xlsx", lambda: b"<html><table><tr><td>1</td></tr></table></html>", "This is no workbook"),
        ("empty-rows.xlsx", lambda: archive.empty_rows(10_000_000, named=False), "unpacks to more than"),
        ("numbered-rows.xlsx", lambda: archive.empty_rows(1_500_000, named=True), "too many rows"),
        ("wide.xlsx", lambda: archive.wide(20_000), "too many cells"),
        ("shared-text.xlsx", lambda: archive.shared_text(100_000), "unpacks to more than"),
        ("many-rows.xlsx", lambda: archive.empty_rows(10_000_000, named=True), "too large"),
    ]


def main() -> None:
    command = Command()
    (command.place / "registry.json").write_text(json.dumps(table.REGISTRY))
    (command.place / "table.json").write_text(json.dumps(table.documents()))
    command.run("registry.sqlite", "file", str(command.place / "registry.json"))
    _, printed = command.run("registry.sqlite", "check", "--output", "json", str(command.place / "table.json"))
    expected = {row["id"]: row["sha256"] for row in rows_of(printed)}
    if set(expected) != {"W-1", "W-2"}:
        fail(f"the table itself is not valid: {printed}")
    good, wrong, bad = cases.good(), cases.wrong(), dangerous()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [one for several in pool.map(lambda case: differences(command, case, expected), good + wrong)
                 for one in several]
        found += [one for several in pool.map(lambda one: refused(command, *one), bad) for one in several]
    for one in found:
        print(one, file=sys.stderr)
    if found:
        fail(f"{len(found)} differences")
    passed(f"{len(good)} workbooks give the table's records, {len(wrong)} what is wrong with sheet and cell, "
           f"{len(bad)} are refused within {MOST_MEMORY >> 20} MiB")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
