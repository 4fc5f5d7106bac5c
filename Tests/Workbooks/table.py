"""The one table that every workbook here holds, in the words of each language, and as JSON."""

import csv
from datetime import date
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[1] / "Samples"
LANGUAGES = ["en", "kk", "ru", "uz", "uz-Cyrl", "ky"]
COLUMNS = [
    "id", "organization", "inspector", "date", "kind", "ground", "act", "number", "category", "text", "severity", "due",
    "fixedOnSpot"]
DAYS = {"date", "due"}
NUMBERS = {"number"}
CHOICES = {"kind", "ground", "category", "severity"}
FIRST = {"id": "W-1", "organization": "KZ-DEMO-1", "inspector": "TI-1", "date": date(2026, 3, 2), "kind": "planned",
         "ground": "council", "act": "12"}
SECOND = {"id": "W-2", "organization": "KZ-DEMO-1", "inspector": "TI-1", "date": date(2026, 3, 12),
          "kind": "unscheduled", "ground": "workers", "act": "13-Б"}
VIOLATIONS = [
    (FIRST, {"number": 1, "category": "conditions", "text": "Шығу жолы бөгелген: «А» есігі", "severity": "gross",
             "due": date(2026, 3, 20), "fixedOnSpot": False}),
    (FIRST, {"number": 2, "category": "equipment", "text": "=ҚҚҚ жоқ & <ескі>", "severity": "minor",
             "due": date(2026, 4, 2)}),
    (SECOND, {"number": 1, "category": "training", "text": "Две\nстроки", "severity": "significant",
              "fixedOnSpot": True}),
]


def words(name: str) -> dict[str, dict[str, str]]:
    with open(SAMPLES / name, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row["key"] if "key" in row else f"{row['list']}.{row['value']}": row for row in rows}


HEADINGS, VALUES = words("headings.tsv"), words("values.tsv")


def heading(column: str, language: str) -> str:
    return HEADINGS[column][language]


def value(column: str, given, language: str):
    if column in CHOICES and given is not None:
        return VALUES[f"{column}.{given}"][language]
    if isinstance(given, bool):
        return VALUES["boolean.yes" if given else "boolean.no"][language]
    return given


def head(language: str = "en") -> list[str]:
    return [heading(column, language) for column in COLUMNS]


def rows(language: str = "en", repeated: bool = True) -> list[list]:
    """A row a violation; the inspection's own columns on each, or on its first alone."""
    table, seen = [], []
    for inspection, violation in VIOLATIONS:
        own = inspection if repeated or inspection not in seen else {}
        seen.append(inspection)
        table.append([value(column, (own | violation).get(column), language) for column in COLUMNS])
    return table


def documents() -> list[dict]:
    """The same as JSON."""
    made = []
    for inspection in (FIRST, SECOND):
        own = {key: str(one) for key, one in inspection.items()}
        violations = [
            {key: str(one) if isinstance(one, date) else one for key, one in violation.items()}
            for owner, violation in VIOLATIONS if owner is inspection]
        made.append({"tekseru": 1, "document": "inspection"} | own | {"violations": violations})
    return made


REGISTRY = [
    {"tekseru": 1, "document": "organization", "id": "org-1", "code": "KZ-DEMO-1", "name": "Емхана № 1 (үлгі)",
     "level": "primary", "country": "KZ", "timeZone": "Asia/Almaty", "weekDays": 5},
    {"tekseru": 1, "document": "inspector", "id": "mandate-1", "code": "TI-1", "name": "Асел Үлгіқызы",
     "organization": "KZ-DEMO-1", "from": "2024-01-01"},
]
