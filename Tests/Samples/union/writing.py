"""Documents as JSON, NDJSON, YAML and tables."""
import csv
import io
import json
import sys
from datetime import date
from pathlib import Path

import yaml

from .words import HEADINGS, HERE, LISTS, VALUES

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "Samples" / "Union"


def write(name, text, encoding="utf-8"):
    path = OUT / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))


def trimmed(document):
    """Nothing found is not written as an empty list."""
    return {key: value for key, value in document.items() if value != []}


def as_json(document, indent=2):
    document = trimmed(document) if isinstance(document, dict) else [trimmed(each) for each in document]
    return json.dumps(document, ensure_ascii=False, default=str, indent=indent)


def json_file(name, document):
    write(name, as_json(document) + "\n")


def ndjson_file(name, documents):
    write(name, "".join(as_json(document, None) + "\n" for document in documents))


def yaml_file(name, documents, comment=None):
    parts = [yaml.safe_dump(trimmed(each), allow_unicode=True, sort_keys=False, width=110) for each in documents]
    head = f"# {comment}\n" if comment else ""
    write(name, head + "".join(f"---\n{part}" if len(parts) > 1 else part for part in parts))


def flat(document, prefix=""):
    row = {}
    for key, value in document.items():
        if isinstance(value, dict):
            row.update(flat(value, prefix + key + "."))
        elif not isinstance(value, list):
            row[prefix + key] = value
    return row


def rows(document, repeat=False):
    """The rows of a document: a violation or training each; the rest only in the first, or in all."""
    first = flat({key: value for key, value in document.items() if key != "tekseru"})
    lists = [(key, value) for key, value in document.items()
             if isinstance(value, list) and value and isinstance(value[0], dict)]
    if not lists:
        return [first]
    key, items = lists[0]
    prefix = "" if key == "violations" else key + "."
    found = [{prefix + name: value for name, value in item.items()} for item in items]
    return [{**first, **found[0]}] + [{"id": document["id"], **each} for each in found[1:]] if not repeat else [
        {**first, **each} for each in found]


def cell(key, value, language, dotted):
    if value is None:
        return ""
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y") if dotted else value.isoformat()
    known = VALUES.get((LISTS.get(key, key), "yes" if value is True else str(value)))
    if known and language != "en":
        return known[language]
    return "yes" if value is True else str(value)


COLUMNS = {
    "inspection": ["id", "organization", "inspector", "date", "kind", "ground", "unit", "act",
                   "representation.number", "representation.issued", "workersAtRisk", "notCarriedOut", "number",
                   "category", "text", "severity", "requirement", "responsible", "due", "fixedOnSpot", "repeats"],
    "inspector": ["id", "code", "name", "organization", "from", "until", "decision.number", "decision.date",
                  "education", "seniorityYears", "trainings.number", "trainings.issued", "trainings.validUntil",
                  "contact.email", "contact.phone", "contact.telegram", "language"],
    "service": ["id", "inspection", "date", "receivedBy"],
    "remediation": ["id", "violation", "event", "date", "by", "text"],
    "activity": ["id", "organization", "inspector", "date", "type", "count"],
    "appeal": ["id", "organization", "date", "topic", "channel", "effect.amount", "effect.currency", "answered"],
    "statement": None,
}


def csv_file(name, documents, language, separator=",", bom=False, dotted=False, without=(), kind_column=True,
             repeat=False):
    """A table: headings in a language; English headings are the format's own keys."""
    kind = documents[0]["document"]
    keys = [key for key in (["document"] if kind_column else []) + COLUMNS[kind] if key not in without]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n" if bom else "\n")
    writer.writerow([key if language == "en" else HEADINGS[key][language] for key in keys])
    for document in documents:
        for row in rows(document, repeat):
            if kind_column:
                row["document"] = kind
            writer.writerow([cell(key, row.get(key), language, dotted) for key in keys])
    write(name, ("\ufeff" if bom else "") + out.getvalue())
