#!/usr/bin/env python3
"""Makes every paper and some lists a PDF in every language, and looks at what came out: nothing cut off, no letter missing.

Each page is A4 with its number, every letter of the page of HTML stands in the PDF and inside its margins, in a font that
has it, and no word lies over another. Papers over many pages have their headings on each, and no row lies on two; that
the proof sees a row that does is seen on the same papers without the rule that forbids it.
"""

import json
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import longpapers
from command import ROOT, Broken, Command, fail, judge, skip
from printed import blemishes, blemishes_of_pages, pages_of, text_of

LANGUAGES = os.environ.get("LANGUAGES", "kk ru uz uz-Cyrl ky en").split()
PAPERS = {
    "act": ["INS-KZ-04-2026-11-19"], "representation": ["INS-KZ-01-2026-02-23"], "stop-work": ["INS-KZ-04-2026-11-19"],
    "representations": ["--organization", "DEMO-KZ", "--years", "2026"], "overdue": ["--organization", "DEMO"],
    "council": ["--organization", "DEMO-KZ-02"], "indicators": ["--organization", "DEMO", "--years", "2022-2026"],
    "safety-work": ["--organization", "KZ-AQNIET", "--years", "2020-2023"],
    "branches": ["--organization", "UZ-HEALTH", "--years", "2021-2025"],
    "appeals": ["--organization", "KZ-AQNIET", "--years", "2021-2024"],
    "plenum": ["--organization", "DEMO", "--years", "2026"],
}
LISTS = {
    "violations": ["violations"], "organizations": ["organizations"], "inspectors": ["inspectors"],
    "branches": ["report", "branches", "--organization", "UZ-HEALTH", "--years", "2021-2025"],
}
UNBROKEN = "tr { break-inside: avoid; }"


def make(command: Command, register: str, name: str, arguments: list[str], language: str) -> tuple[str, Path]:
    """A paper as HTML and as the file of its PDF."""
    paper = command.place / f"{register}.{name}.{language}.pdf"
    words = [command.path, "paper", name, *arguments, "--language", language, "--as-of", "2026-11-22"]
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / register), "LC_ALL": "C.UTF-8"}
    written = subprocess.run(words, env=environment, check=True, capture_output=True, text=True).stdout
    done = subprocess.run([*words, "--pdf", str(paper)], env=environment, capture_output=True, text=True)
    if done.returncode:
        raise Broken(f"{name} in {language}: exit {done.returncode}: {done.stderr}")
    return written, paper


def check(command: Command, name: str, language: str) -> list[str]:
    return [f"{name} in {language}: {one}" for one in blemishes(*make(command, "samples", name, PAPERS[name], language))]


def check_list(command: Command, name: str, language: str) -> list[str]:
    """A list as a PDF: each page in order, and the texts of all rows on them."""
    listed, paper = printed(command, LISTS[name], "json", language), printed(command, LISTS[name], "pdf", language)
    said = "".join(text_of(paper).split())
    texts = {value for row in map(json.loads, listed.read_text().splitlines()) for value in row.values()
             if isinstance(value, str) and re.fullmatch(r"[A-Z][\w-]*-[\w-]+", value) and len(value) < 16}
    found = blemishes_of_pages(paper) + [f"{text} is missing" for text in texts if text not in said]
    return [f"the list {name} in {language}: {one}" for one in found + ([] if len(texts) > 3 else ["there are no rows"])]


def printed(command: Command, arguments: list[str], form: str, language: str) -> Path:
    """A list in a format, in a file."""
    path = command.place / f"{arguments[0]}.{language}.{form}"
    words = [command.path, *arguments, "--language", language, "--output", form, "--as-of", "2026-11-22"]
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "samples"), "LC_ALL": "C.UTF-8"}
    with open(path, "wb") as file:
        subprocess.run(words, env=environment, check=True, stdout=file)
    return path


def check_long(command: Command, name: str, language: str) -> list[str]:
    """A paper of many pages: whole, each row on one page, below the headings."""
    written, paper = make(command, language, name, longpapers.PAPERS[name], language)
    found = blemishes(written, paper)
    if len(pages_of(paper)) < 3:
        found.append(f"has only {len(pages_of(paper))} pages")
    heads = [" ".join(text for *_, text in words).count("№") for _, _, words in pages_of(paper)]
    rows = rows_by_page(paper)
    found += [f"page {at} has rows and no headings" for at, count in enumerate(heads, 1)
              if not count and any(at in pages for pages in rows.values())]
    found += [f"row {row} lies on pages {sorted(pages)}" for row, pages in rows.items() if len(pages) > 1]
    if sorted(rows) != list(range(1, longpapers.ROWS + 1)):
        found.append(f"has the rows {sorted(rows)}")
    return [f"the long {name} in {language}: {one}" for one in found]


def rows_by_page(paper: Path) -> dict[int, set[int]]:
    rows: dict[int, set[int]] = {}
    for number, (_, _, words) in enumerate(pages_of(paper), 1):
        for *_, text in words:
            if row := longpapers.row_of(text):
                rows.setdefault(row, set()).add(number)
    return rows


def see_torn(command: Command, name: str, language: str) -> list[str]:
    """Without the rule that keeps rows whole the same paper must have torn ones, or the proof would see nothing."""
    written, paper = make(command, language, name, longpapers.PAPERS[name], language)
    if written.count(UNBROKEN) != 1:
        return [f"the long {name} does not say {UNBROKEN}"]
    torn = paper.with_suffix(".torn.pdf")
    subprocess.run(["weasyprint", "--quiet", "-", str(torn)], input=written.replace(UNBROKEN, ""), text=True, check=True)
    if all(len(pages) == 1 for pages in rows_by_page(torn).values()):
        return [f"the long {name} in {language} has no torn row without the rule against it"]
    return []


def main() -> None:
    if not shutil.which("weasyprint") or not shutil.which("pdftotext"):
        skip("there is no WeasyPrint or no pdftotext here")
    command = Command()
    for folder in ("Published", "Union"):
        command.run("samples", "file", str(ROOT / "Samples" / folder))
    longs = [language for language in LANGUAGES if language in longpapers.LANGUAGES]
    for language in longs:
        path = command.place / f"{language}.json"
        path.write_text(longpapers.file_of(language))
        command.run(language, "file", str(path))
    jobs = [(check_long, name, language) for name in longpapers.PAPERS for language in longs]
    jobs += [(check, name, language) for name in PAPERS for language in LANGUAGES]
    jobs += [(check_list, name, language) for name in LISTS for language in LANGUAGES]
    jobs += [(see_torn, "act", language) for language in longs[:1]]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [one for several in pool.map(lambda job: job[0](command, *job[1:]), jobs) for one in several]
    judge(found, "blemishes",
          f"{len(PAPERS)} papers and {len(LISTS)} lists in {len(LANGUAGES)} languages: A4, numbered, whole, within their margins; "
          f"{len(longpapers.PAPERS) * len(longs)} of {longpapers.ROWS} rows over many pages: no row torn")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
