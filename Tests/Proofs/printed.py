"""What a paper's PDF shows, read back from it: sizes, margins, page numbers, letters, and on which page each word lies."""

import html
import re
import subprocess
from collections import Counter
from pathlib import Path

# Points from the edge of the paper that must stay free: 14 of the 15 millimetres of the margins.
MARGIN = 14 / 25.4 * 72
A4 = (595.28, 841.89)
LETTERS = re.compile(r"[^\W\d_]{2,}")
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def pages_of(paper: Path) -> list[tuple[float, float, list[tuple]]]:
    """Each page's width, height and words: left, top, right, bottom and text."""
    boxes = subprocess.run(["pdftotext", "-bbox", paper, "-"], check=True, capture_output=True, text=True).stdout
    pages = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.DOTALL)
    return [(float(width), float(height), [(*map(float, word[:4]), html.unescape(word[4])) for word in WORD.findall(words)])
            for width, height, words in pages]


def blemishes(written: str, paper: Path) -> list[str]:
    """What is wrong with the print of a page of HTML."""
    return blemishes_of_pages(paper) + missing(written, text_of(paper))


def text_of(paper: Path) -> str:
    """What a PDF says, laid out as it is printed."""
    return subprocess.run(["pdftotext", "-layout", paper, "-"], check=True, capture_output=True, text=True).stdout


def blemishes_of_pages(paper: Path) -> list[str]:
    """What is wrong with the pages of a PDF, whatever stands on them."""
    pages, found = pages_of(paper), []
    for number, (width, height, words) in enumerate(pages, 1):
        size = sorted((width, height))
        if any(abs(side - wanted) > 1 for side, wanted in zip(size, A4)):
            found.append(f"page {number} is {size}")
        for left, top, right, bottom, text in words:
            if left < MARGIN or right > width - MARGIN or bottom > height - 14 or top < MARGIN:
                found.append(f"page {number}: {text} lies outside at {left} to {right} of {width}")
        found += [f"page {number}: {one}" for one in overlapping(words)]
        if f"{number} / {len(pages)}" not in " ".join(text for *_, text in words):
            found.append(f"page {number} of {len(pages)} has no number")
    fonts = subprocess.run(["pdffonts", paper], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    if not fonts or any("DejaVu" not in font or " yes " not in font for font in fonts):
        found.append(f"fonts: {fonts}")
    return found


def words_of(text: str) -> str:
    """All letters and digits in their order: where lines break does not matter."""
    return "".join(re.findall(r"\w", text))


def overlapping(words: list[tuple]) -> list[str]:
    """The words that are printed over one another: a column was too narrow for one of them."""
    boxes = sorted((top, left, bottom, right, text) for left, top, right, bottom, text in words)
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
    """The words of the page that the print lacks or breaks within, and the letters that have no glyph."""
    body = re.sub(r"<svg.*?</svg>", " ", written.split("<body", 1)[1].split(">", 1)[1], flags=re.DOTALL)
    wanted = html.unescape(re.sub(r"<[^>]*>", "", re.sub(r"<(?!/?(?:span|sup|b)\b)[^>]*>", " ", body)))
    lacking = Counter(LETTERS.findall(wanted)) - Counter(LETTERS.findall(printed))
    found = [f"{word!r} is torn or lacks" for word in lacking]
    for letter in sorted(set(words_of(wanted))):
        lacks = wanted.count(letter) - printed.count(letter)
        if lacks > 0:
            found.append(f"{letter!r} is printed {lacks} times less than written")
    if "\ufffd" in printed or "\u25a1" in printed:
        found.append("a letter has no glyph")
    return found
