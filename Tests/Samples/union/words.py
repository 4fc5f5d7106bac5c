"""Words, chance and the shape of a document."""
import csv
import random
from datetime import date
from pathlib import Path

import yaml

HERE = Path(__file__).parent.parent
WORDS = yaml.safe_load((HERE / "union-words.yaml").read_text(encoding="utf-8"))
FINDINGS = {each["code"]: each for each in WORDS["findings"]}
ORGANIZATIONS = list(WORDS["organizations"])
LATIN = {"oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yo": "ё", "yu": "ю", "ya": "я", "ye": "е"}
SINGLE = dict(zip("abdefghijklmnopqrstuvxyzʼ", "абдефгҳижклмнопқрстувхйзъ"))


def cyrillic(text):
    """Uzbek in Cyrillic letters, from Latin ones."""
    out, place = "", 0
    while place < len(text):
        pair, letter = text[place : place + 2].lower(), text[place].lower()
        if pair in LATIN and not (pair == "yo" and text[place + 2 : place + 3] == "ʻ"):
            new, size = LATIN[pair], 2
        elif letter == "e" and (place == 0 or not text[place - 1].isalpha()):
            new, size = "э", 1
        else:
            new, size = SINGLE.get(letter, text[place]), 1
        out += new.upper() if text[place].isupper() else new
        place += size
    return out


def said(words, language):
    """Words in a language; Uzbek in Cyrillic is made from the Latin."""
    if language != "uz-Cyrl":
        return words[language]
    latin = words["uz"]
    return [cyrillic(each) for each in latin] if isinstance(latin, list) else cyrillic(latin)


def table(name):
    with open(HERE / name, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


HEADINGS = {row["key"]: row for row in table("headings.tsv")}
VALUES = {(row["list"], row["value"]): row for row in table("values.tsv")}
LISTS = {"fixedOnSpot": "boolean"}
rng = random.Random(2026)


def chance(share):
    return rng.random() < share


def pick(items):
    return items[int(rng.random() * len(items))]


def between(low, high):
    return low + int(rng.random() * (high - low + 1))


def day_of(text):
    return date.fromisoformat(text)


def start(kind, identity, /, **fields):
    document = {"tekseru": 1, "document": kind, "id": identity, **fields}
    return {key: value for key, value in document.items() if value is not None}


def language_of(organization):
    return WORDS["organizations"].get(organization, [0, 0, 0, 0, "kk"])[4]


def country_of(organization):
    return organization[5:7] or "KZ"


def plain(language):
    return "uz" if language == "uz-Cyrl" else language


def name_of(number, language):
    women, men = said({k: v[0] for k, v in WORDS["names"].items()}, language), said(
        {k: v[1] for k, v in WORDS["names"].items()}, language)
    return (women if number % 3 else men)[number // 3 % len(women)]
