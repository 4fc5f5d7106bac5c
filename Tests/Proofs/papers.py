#!/usr/bin/env python3
"""Makes every paper a PDF in every language, and looks at what came out: nothing cut off, no letter missing.

Each page is A4 with its number, every letter of the page of HTML stands in the PDF and inside its margins, in a font that
has it, and no word lies over another.
"""

import html
import os
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from command import ROOT, Broken, Command, fail, judge, skip

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
# Points from the edge of the paper that must stay free: 14 of the 15 millimetres of the margins.
MARGIN = 14 / 25.4 * 72
A4 = (595.28, 841.89)


def words_of(text: str) -> str:
    """All letters and digits in their order: where lines break does not matter."""
    return "".join(re.findall(r"\w", text))


def check(command: Command, name: str, language: str) -> list[str]:
    page, paper = command.place / f"{name}.{language}.html", command.place / f"{name}.{language}.pdf"
    arguments = [command.path, "paper", name, *PAPERS[name], "--language", language, "--as-of", "2026-11-22"]
    environment = os.environ | {"TEKSERU_REGISTER": str(command.place / "register.sqlite"), "LC_ALL": "C.UTF-8"}
    written = subprocess.run(arguments, env=environment, check=True, capture_output=True, text=True).stdout
    page.write_text(written)
    done = subprocess.run([*arguments, "--pdf", str(paper)], env=environment, capture_output=True, text=True)
    if done.returncode:
        return [f"exit {done.returncode}: {done.stderr}"]
    boxes = subprocess.run(["pdftotext", "-bbox", paper, "-"], check=True, capture_output=True, text=True).stdout
    pages = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.DOTALL)
    found = []
    for number, (width, height, words) in enumerate(pages, 1):
        size = sorted((float(width), float(height)))
        if any(abs(side - wanted) > 1 for side, wanted in zip(size, A4)):
            found.append(f"page {number} is {size}")
        texts = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', words)
        for left, top, right, bottom, text in texts:
            isOutside = float(left) < MARGIN or float(right) > float(width) - MARGIN or float(bottom) > float(height) - 14
            if isOutside or float(top) < MARGIN:
                found.append(f"page {number}: {text} lies outside at {left} to {right} of {width}")
        found += [f"page {number}: {one}" for one in overlapping(texts)]
        if not re.search(rf"{number} / {len(pages)}", " ".join(text for *_, text in texts)):
            found.append(f"page {number} of {len(pages)} has no number")
    printed = subprocess.run(["pdftotext", "-layout", paper, "-"], check=True, capture_output=True, text=True).stdout
    found += missing(written, printed)
    fonts = subprocess.run(["pdffonts", paper], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    if not fonts or any("DejaVu" not in font or " yes " not in font for font in fonts):
        found.append(f"fonts: {fonts}")
    return [f"{name} in {language}: {one}" for one in found]


def overlapping(words: list[tuple]) -> list[str]:
    """The words that are printed over one another: a column was too narrow for one of them."""
    boxes = sorted((float(top), float(left), float(bottom), float(right), text) for left, top, right, bottom, text in words)
    found = []
    for at, (top, left, bottom, right, text) in enumerate(boxes):
        for other in boxes[at + 1:]:
            if other[0] > bottom:
                break
            shared = min(bottom, other[2]) - other[0]
            if shared > 0.5 * (bottom - top) and min(right, other[3]) - max(left, other[1]) > 1:
                found.append(f"{text} and {other[4]} lie over one another")
    return found


def missing(written: str, printed: str) -> list[str]:
    """The words of the page that the print lacks, and the letters that have no glyph."""
    body = re.sub(r"<svg.*?</svg>", " ", written.split("<body", 1)[1].split(">", 1)[1], flags=re.DOTALL)
    # A word that is broken over two lines is still one: both sides are compared by their letters in bags.
    wanted = html.unescape(re.sub(r"<[^>]*>", " ", body))
    found = []
    for letter in sorted(set(words_of(wanted))):
        lacks = wanted.count(letter) - printed.count(letter)
        if lacks > 0:
            found.append(f"{letter!r} is printed {lacks} times less than written")
    if "\ufffd" in printed or "\u25a1" in printed:
        found.append("a letter has no glyph")
    return found


def main() -> None:
    if not shutil.which("weasyprint") or not shutil.which("pdftotext"):
        skip("there is no WeasyPrint or no pdftotext here")
    command = Command()
    for folder in ("Published", "Union"):
        command.run("register.sqlite", "file", str(ROOT / "Samples" / folder))
    jobs = [(name, language) for name in PAPERS for language in LANGUAGES]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = [one for several in pool.map(lambda job: check(command, *job), jobs) for one in several]
    judge(found, "blemishes",
          f"{len(PAPERS)} papers in {len(LANGUAGES)} languages: A4, numbered, whole, within their margins")


if __name__ == "__main__":
    try:
        main()
    except Broken as broken:
        fail(str(broken))
