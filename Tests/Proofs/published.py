#!/usr/bin/env python3
"""Holds the papers and workbooks against what the unions published: each number of Samples/Published, in its place.

Every figure of every statement must stand on a paper and in a workbook, under its organization, indicator and period, and
no other number beside them; what contradicts itself must be a remark that the figure points to.
"""

import csv
import json
import os
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import yaml

from command import Broken, Command, fail, judge

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = ROOT / "Samples/Published"
HEADINGS = {row["key"]: row["en"] for row in csv.DictReader(open(ROOT / "Tests/Samples/headings.tsv"), delimiter="\t")}
DERIVED = {"Share removed", "Inspections per inspector", "Injury frequency rate (Кч)"}
# Which papers show an organization's own figures, and which those of the organizations below it.
UNIONS = {"KZ-AQNIET": ("2020-2024", ["safety-work", "appeals"]), "KZ-EDU": ("2023-2024", ["safety-work"]),
          "UZ-HEALTH": ("2021-2025", ["branches"])}
# What is reckoned from the published numbers: by hand, from the unions' own words.
RECKONED = {
    ("KZ-AQNIET", "safety-work", "Share removed", "2020"): "92.0%",
    ("KZ-AQNIET", "safety-work", "Share removed", "2021"): "96.4%",
    ("KZ-AQNIET", "safety-work", "Share removed", "2022"): "99.0%",
    ("KZ-AQNIET", "safety-work", "Share removed", "2023"): "55.0%",
    ("KZ-EDU", "safety-work", "Share removed", "2024"): "89.6%",
    ("KZ-EDU", "safety-work", "Inspections per inspector", "2024"): "0.596",
    ("KZ-EDU", "safety-work", "Injury frequency rate (Кч)", "2024"): "0.048",
}
# The remarks that each figure must point to, by what they must say.
REMARKS = {
    ("KZ-AQNIET", "Violations found", "2020"): ["125", "117", "8"],
    ("KZ-AQNIET", "Violations found", "2021"): ["84", "83", "1"],
    ("KZ-AQNIET", "Violations found", "2023"): ["100", "55", "45", "Violations removed"],
}


class Page(HTMLParser):
    """The rows of a paper's table, with the indicator that heads them, and its remarks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.head: list[str] = []
        self.figures: dict[tuple[str, str, str], tuple[str, list[int]]] = {}
        self.remarks: list[str] = []
        self.row: list[tuple[str, list[int]]] = []
        self.tag, self.text, self.notes, self.group, self.isHead = "", "", [], "", False
        self.inNotes, self.inSup, self.inFacts = False, False, False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        names = dict(attributes).get("class", "") or ""
        if tag == "ol":
            self.inNotes = True
        if tag == "table":
            self.inFacts = names == "facts"
        if tag == "sup":
            self.inSup, self.sup = True, ""
        if tag in ("td", "th", "li"):
            self.text, self.notes = "", []
        if tag == "tr":
            self.row, self.isGroup = [], names == "group"

    def handle_data(self, data):
        if self.inSup:
            self.sup += data
        else:
            self.text += data

    def handle_endtag(self, tag):
        if tag == "sup":
            self.inSup = False
            self.notes = [int(one) for one in self.sup.split(",")]
        if tag == "li" and self.inNotes:
            self.remarks.append(self.text.strip())
        if tag in ("td", "th") and not self.inFacts:
            self.row.append((self.text.strip(), self.notes))
        if tag == "tr" and not self.inFacts and self.row:
            self.end_row()

    def end_row(self):
        if not self.head:
            self.head = [text for text, _ in self.row]
        elif self.isGroup:
            self.group = self.row[0][0]
        else:
            name = self.row[0][0]
            for heading, cell in zip(self.head[1:], self.row[1:]):
                key = (name, self.group, heading) if self.group else ("", name, heading)
                self.figures[key] = cell
        self.row = []


def documents(kind: str) -> list[dict]:
    # Read as text: what YAML would make of a number is not what was published.
    return [one for path in sorted(PUBLISHED.glob("*.yaml")) for one in yaml.load_all(path.read_text(), yaml.BaseLoader)
            if one["document"] == kind]


def label(indicator: str) -> str:
    """What a figure is called; one that a union alone states is shown as its own word."""
    if indicator.startswith("fact."):
        return f'As declared: "{indicator.removeprefix("fact.")}"'
    return HEADINGS.get("figures." + indicator, indicator)


def shown(period: str) -> str:
    half = re.fullmatch(r"(\d{4})-H([12])", period)
    return f"half {'I' * int(half[2])} of {half[1]}" if half else period.removeprefix("@")


def read(command: Command, *arguments: str) -> str:
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "register.sqlite"), "LC_ALL": "C.UTF-8"}
    return subprocess.run([command.path, *arguments], env=environment, check=True, capture_output=True, text=True).stdout


def expected(union: str, names: dict[str, str]) -> dict[str, dict]:
    """By report the published figures: organization's name, indicator and period as they are shown, and the number."""
    found: dict[str, dict] = {}
    for one in documents("statement"):
        if one["organization"] == union or one["organization"].startswith(union + "-"):
            for indicator, number in one["figures"].items():
                report = "appeals" if indicator.startswith("appeals") else UNIONS[union][1][0]
                organization = names[one["organization"]] if report == "branches" else ""
                found.setdefault(report, {})[organization, label(indicator), shown(one["period"])] = number
    return found


def check_paper(union: str, report: str, wanted: dict, page: Page) -> list[str]:
    found = []
    for key, number in wanted.items():
        text = page.figures.get(key, ("missing", []))[0]
        if text.replace(",", "") != number:
            found.append(f"paper {report} of {union}: {key} is {text}, published {number}")
    for key, (text, _) in page.figures.items():
        total = "-" in key[2] and report == "appeals"
        if text != "–" and key not in wanted and key[1] not in DERIVED and key[2] != "Origin" and not total:
            found.append(f"paper {report} of {union}: {key} is {text}, which nobody published")
    for (one, name, indicator, period), text in RECKONED.items():
        if (one, name) == (union, report) and page.figures["", indicator, period][0] != text:
            found.append(f"paper {report} of {union}: {indicator} of {period} is {page.figures['', indicator, period]}")
    for (one, indicator, period), words in REMARKS.items():
        if one == union and report == "safety-work":
            pointed = " ".join(page.remarks[at - 1] for at in page.figures["", indicator, period][1])
            if not pointed or any(word not in pointed for word in words):
                found.append(f"paper {report} of {union}: {indicator} of {period} points to {pointed!r}")
    return found


def check_workbook(command: Command, union: str, report: str, years: str, wanted: dict, names: dict) -> list[str]:
    path = command.place / f"{union}-{report}.xlsx"
    with open(path, "wb") as file:
        environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "register.sqlite")}
        subprocess.run([command.path, "report", report, "--organization", union, "--years", years, "--output", "xlsx",
                        "--language", "en"], env=environment, stdout=file, check=True)
    book = openpyxl.load_workbook(path)
    rows = book.worksheets[0].iter_rows(values_only=True)
    head = next(rows)
    cells = {}
    for row in rows:
        one = dict(zip(head, row))
        name = names[one["Organization"]] if report == "branches" else ""
        for period in head[3:]:
            if one[period] is not None:
                cells[name, one["Indicator"], shown(period)] = one[period]
    found = [f"workbook {report} of {union}: {key} is {cells.get(key)!r}, published {number}" for key, number in wanted.items()
             if not isinstance(cells.get(key), (int, float)) or cells[key] != float(number)]
    remarked = len(book.worksheets) > 1 and book.worksheets[1].max_row - 1
    if union != "KZ-EDU" and report != "appeals" and not remarked:
        found.append(f"workbook {report} of {union}: no sheet says what contradicts itself")
    return found


def main() -> None:
    command = Command()
    read(command, "file", str(PUBLISHED))
    names = {one["code"]: one["name"] for one in documents("organization")}
    found, count = [], 0
    for union, (years, reports) in UNIONS.items():
        figures = expected(union, names)
        for report in reports:
            wanted = figures[report]
            count += len(wanted)
            page = Page(read(command, "paper", report, "--organization", union, "--years", years, "--language", "en"))
            found += check_paper(union, report, wanted, page)
            found += check_workbook(command, union, report, years, wanted, names)
            if union == "UZ-HEALTH" and not any("225 647" in one or "225647" in one for one in page.remarks):
                found.append(f"paper {report} of {union}: the author's remark is not whole: {page.remarks}")
    published = sum(len(one["figures"]) for one in documents("statement"))
    if count != published:
        found.append(f"{count} figures were looked for, {published} are published")
    judge(found, "differences",
          f"{count} published figures stand on papers and in workbooks, {len(REMARKS)} contradictions beside them")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
