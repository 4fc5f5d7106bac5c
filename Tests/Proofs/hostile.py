"""The sample union with a text that a spreadsheet would run in every field that takes any text."""

import json
import zlib
from pathlib import Path

from command import ROOT, Command

BEGINNINGS = ["=1+1&", "+1+1+", "-1+1-", "@SUM(1)", "\t=1+1&", "\r=1+1&", '=HYPERLINK("http://example.org","x")&']
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
# Texts that mean something to the register.
MEANT = {"fact", "per", "better", "timeZone", "options"}
# Codes and ids may begin with a minus.
OWN = [
    {"document": "calendar", "id": "calendar-KZ-2027-9", "country": "KZ", "year": 2027, "issued": "2026-11-01", "source": "=1+1",
     "days": [{"date": "2027-01-01", "what": "off", "name": "=1+1"}, {"date": "2027-01-02", "what": "off", "name": "-1+1"}]},
    {"document": "organization", "id": "-1-1", "code": "-1-1", "name": "=1+1", "level": "primary", "parent": "DEMO-KZ",
     "sector": "+1+1"},
    {"document": "inspector", "id": "-2-2", "code": "-2-2", "name": "@SUM(1)", "organization": "-1-1", "from": "2025-01-01"},
    {"document": "inspection", "id": "-3-3", "organization": "-1-1", "inspector": "-2-2", "date": "2026-03-02",
     "kind": "planned", "violations": [{"number": 1, "category": "rules", "text": "\r=1", "due": "2026-04-02"}]},
]


def hostile(text: str) -> str:
    """The same text always becomes the same."""
    return BEGINNINGS[zlib.crc32(text.encode()) % len(BEGINNINGS)] + text


def changed(value, schema: dict, name: str = ""):
    """A document with each free text of its schema made hostile."""
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        return {key: changed(one, fields.get(key, {}), key) for key, one in value.items()}
    if isinstance(value, list):
        return [changed(one, schema.get("items", {}), name) for one in value]
    isFree = schema.get("type") == "string" and not schema.keys() & {"pattern", "enum", "const", "format"}
    return hostile(value) if isinstance(value, str) and isFree and name not in MEANT else value


def documents(command: Command) -> list[dict]:
    """The samples' documents in the order of the log, without what the program ships."""
    samples = ROOT / "Samples"
    command.run("samples", "file", *(str(samples / name) for name in ("Union", "Contests", "Published")))
    folder = command.place / "exported"
    command.run("samples", "export", str(folder))
    found = [json.loads(path.read_text()) for path in sorted(folder.glob("0*.json"))]
    return [one for one in found if one["document"] not in ("calendar", "deadlines", "ladder")]


def write(command: Command, to: Path) -> int:
    """Writes them as NDJSON, and says how many texts were changed."""
    schemas, count = {}, 0
    with to.open("w") as file:
        for document in documents(command):
            kind = document["document"]
            if kind not in schemas:
                schemas[kind] = json.loads(command.run("samples", "schema", kind)[1])
            made = changed(document, schemas[kind])
            count += sum(one.startswith(DANGEROUS) for one in texts(made))
            file.write(json.dumps(made, ensure_ascii=False) + "\n")
        for document in OWN:
            file.write(json.dumps({"tekseru": 1} | document) + "\n")
    return count


def texts(value) -> list[str]:
    """Every text in a value, at any depth."""
    if isinstance(value, str):
        return [value]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inside for text in texts(one)]
