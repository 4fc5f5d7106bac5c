#!/usr/bin/env python3
"""Opens every workbook and CSV that we write in LibreOffice: it asks and warns of nothing, and works nothing out.

The register holds a text that a spreadsheet would run in every field that takes a text; what LibreOffice reads are the
texts as they are, in CSV behind an apostrophe. A workbook that LibreOffice saves again reads the same. That a question and
a formula would be seen is seen on a file that is damaged and on one that holds a formula.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Workbooks"))

import hostile  # noqa: E402
from command import Broken, Command, fail, judge  # noqa: E402
from libreoffice import Office, need_office  # noqa: E402

YEARS = ["--years", "2021-2026"]
OF_UNION = ["--organization", "DEMO", *YEARS]
TABLES = {name: [name] for name in (
    "violations", "inspections", "organizations", "councils", "inspectors", "people", "accidents", "documents", "terms")}
TABLES |= {f"report-{name}": ["report", name, *OF_UNION] for name in (
    "safety-work", "branches", "appeals", "contradictions", "follow-up", "moved-dates", "repeats", "unreported")}
TABLES |= {
    "alerts": ["alerts", "--dry-run"], "calendar": ["calendar", "KZ", "2027"],
    "contest-check": ["contest", "check", "DEMO-SAFEST-2026"],
    "contest-score": ["contest", "score", "DEMO-SAFEST-2026"],
    "contest-criteria": ["contest", "score", "DEMO-SAFEST-2026", "--criteria"],
    "contest-explain": ["contest", "explain", "DEMO-SAFEST-2026", "DEMO-KZ-12"],
    "test-bank": ["test", "bank", "DEMO-TEST-2026"], "test-grade": ["test", "grade", "DEMO-TEST-2026"],
    "test-paper": ["test", "paper", "DEMO-TEST-2026", "--inspector", "TI-02", "--seed", "7"],
}
# What prints several tables: as CSV only one of them.
SEVERAL = {"contest-criteria.csv", "contest-explain.csv"}
KINDS = [
    "calendar", "deadlines", "organization", "person", "council", "inspector", "plan", "inspection", "service", "reply",
    "remediation", "extension", "extensionDecision", "accident", "reporting", "statement", "activity", "appeal", "withdrawal"]


def printed(command: Command, name: str, *arguments: str) -> Path:
    """What a command prints, as a file."""
    path = command.place / name
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "hostile"), "LC_ALL": "C.UTF-8"}
    with open(path, "wb") as file:
        done = subprocess.run([command.path, *arguments], env=environment, stdout=file, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise Broken(f"{name}: exit {done.returncode}: {done.stderr[-300:]}")
    return path


def table(command: Command, name: str) -> tuple[list[Path], list[str]]:
    """A table as workbook and CSV, and its dangerous texts."""
    files = [printed(command, f"{name}.{form}", *TABLES[name], "--output", form, "--language", "ru") for form in ("xlsx", "csv")]
    rows = printed(command, f"{name}.json", *TABLES[name], "--output", "json", "--language", "ru").read_text().split("\n")
    found = [text for row in rows if row for one in json.loads(row).values() if isinstance(one, str)
             for text in [one] if text.startswith(hostile.DANGEROUS)]
    return files, found


def plain(text: str) -> str:
    """Without what a cell does not hold: line feeds and carriage returns are the program's own affair."""
    return text.replace("\r", "").replace("\n", "").strip()


def differences(name: str, answer: dict, texts: list[str]) -> list[str]:
    found = [f"asks or warns: {one}" for one in answer["asked"]]
    if answer["formulas"]:
        found.append(f"holds {answer['formulas']} formulas")
    there = {plain(cell) for sheet in answer["cells"] for row in sheet for cell in row if isinstance(cell, str)}
    mark = "'" if name.endswith(".csv") else ""
    lacking = {plain(mark + text) for text in texts} - there
    if lacking:
        found.append(f"lacks {len(lacking)} texts, as {sorted(lacking)[:3]}")
    return [f"{name}: {one}" for one in found]


def main() -> None:
    need_office()
    command, office = Command(), None
    place = command.place
    count = hostile.write(command, place / "hostile.ndjson")
    command.run("hostile", "file", str(place / "hostile.ndjson"), limit=300)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        tables = dict(zip(TABLES, pool.map(lambda name: table(command, name), TABLES)))
        templates = list(pool.map(
            lambda one: printed(command, f"template-{one[0]}.{one[1]}", "template", one[0], "--format", one[1]),
            [(kind, form) for kind in KINDS for form in ("xlsx", "csv")]))
    (place / "formula.csv").write_text("a,b\n=1+1,x\n")
    (place / "damaged.xlsx").write_bytes((place / "violations.xlsx").read_bytes()[:-3000])

    office = Office(place)
    files = [file for made, _ in tables.values() for file in made] + templates
    for file in [*files, place / "formula.csv"]:
        office.ask(do="read", file=str(file))
    books = [file for made, _ in tables.values() for file in made if file.suffix == ".xlsx"]
    for file in books:
        office.ask(do="save", file=str(file), out=str(place / f"again-{file.name}"))
    for file in books:
        office.ask(do="read", file=str(place / f"again-{file.name}"))
    office.ask(do="read", file=str(place / "damaged.xlsx"))
    answers = office.work(mayFail={"damaged.xlsx"})

    texts = {file.name: found for made, found in tables.values() for file in made if file.name not in SEVERAL}
    read = dict(zip((file.name for file in files), answers))
    found = [one for name, answer in read.items() for one in differences(name, answer, texts.get(name, []))]
    again = dict(zip((file.name for file in books), answers[len(files) + 1 + len(books):]))
    found += [f"{name} reads otherwise when it was saved again" for name in again if again[name]["cells"] != read[name]["cells"]]
    if answers[len(files)]["formulas"] != 1:
        found.append(f"a formula in a CSV was not seen: {answers[len(files)]}")
    if not answers[-1].get("asked"):
        found.append("the question that a damaged workbook raises was not seen")
    seen = sum(len(found) for _, found in tables.values())
    if count < 5_000 or seen < 1_000:
        found.append(f"only {count} texts in documents and {seen} in tables were dangerous")
    judge(found, "doubtful files",
          f"{len(files)} workbooks and CSV open without a question, no cell of them is worked out; {seen} of their texts "
          f"begin like a formula; {len(books)} saved again read the same")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
