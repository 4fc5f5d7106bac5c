"""The inbox as a Python script keeps it, with watchfiles. watch.py usual|tuned INBOX FILED REGISTER

usual: as the package is installed. tuned: no gathering of events, its shortest step. Both record all files of a report in
one commit, and move each away after it.
"""

import json
import os
import sqlite3
import sys

from watchfiles import Change, watch

how, inbox, filed, register = sys.argv[1:]
database = sqlite3.connect(register, isolation_level=None)
database.executescript("""
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE documents (sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content TEXT NOT NULL);
""")


def take(names: list[str]) -> None:
    rows = []
    for name in names:
        with open(f"{inbox}/{name}", encoding="utf-8") as file:
            content = file.read()
        rows.append((json.loads(content)["id"], content))
    database.execute("BEGIN IMMEDIATE")
    database.executemany("INSERT INTO documents (id, content) VALUES (?, ?)", rows)
    database.execute("COMMIT")
    for name in names:
        os.rename(f"{inbox}/{name}", f"{filed}/{name}")


options = {"debounce": 1, "step": 1, "rust_timeout": 60_000} if how == "tuned" else {}
for changes in watch(inbox, watch_filter=None, recursive=False, **options):
    names = [os.path.basename(path) for change, path in changes if change == Change.added]
    take([name for name in names if os.path.exists(f"{inbox}/{name}")])
