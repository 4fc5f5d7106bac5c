"""The usual script: json, jsonschema and sqlite3, one commit a file, each file moved away. usual.py INBOX FILED REGISTER"""

import json
import os
import sqlite3
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

here = Path(__file__).parent
inbox, filed, register = sys.argv[1:]
validator = Draft202012Validator(json.loads((here / "schema.json").read_text()))
database = sqlite3.connect(register)
database.executescript((here / "tables.sql").read_text())
for name in os.listdir(inbox):
    content = Path(inbox, name).read_text()
    document = json.loads(content)
    validator.validate(document)
    with database:
        database.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
            (document["id"], document["organization"], document["inspector"], document["date"], content))
        database.executemany(
            "INSERT INTO violations VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(document["id"], row["number"], row["category"], row.get("severity"), row["text"], row.get("due"),
              row.get("fixedOnSpot", False)) for row in document["violations"]])
    os.rename(f"{inbox}/{name}", f"{filed}/{name}")
