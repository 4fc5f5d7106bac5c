"""The overdue list of a register as a usual Python page: Flask, sqlite3, a template; nobody has to log in."""

import json
import os
import sqlite3
import threading

from flask import Flask, render_template_string, request

REGISTER, DAY = os.environ["REGISTER"], int(os.environ["DAY"])
ROWS = 40
# The violations come first, in the order of their index: left to itself SQLite would sort all that is open.
QUERY = """
SELECT v.id, v.number, v.text, v.category, v.severity, v.status, v.due, o.content
FROM violations v CROSS JOIN things t ON t.party = v.organization AND t.kind = 1 AND t.until IS NULL
  CROSS JOIN documents o ON o.sequence = t.document
WHERE v.status < 2 AND v.until IS NULL AND v.due < ?1 AND v.from_day <= ?1 AND (v.to_day IS NULL OR v.to_day > ?1)
ORDER BY v.due, v.inspection, v.number LIMIT ?2 OFFSET ?3
"""
PAGE = """<!DOCTYPE html>
<html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Просрочено</title></head>
<body><main><h1>Просрочено</h1>
<ul>{% for row in rows %}<li><a href="/violation?id={{ row.id }}/{{ row.number }}">{{ row.text }}</a>
<p>{{ row.place }}. {{ row.category }}, {{ row.severity }}, {{ row.status }}. Срок {{ row.due }}</p></li>
{% endfor %}</ul></main></body></html>
"""
app = Flask(__name__)
own = threading.local()


@app.get("/violations")
def violations() -> str:
    if not hasattr(own, "connection"):
        own.connection = sqlite3.connect(f"file:{REGISTER}?mode=ro", uri=True)
        own.connection.row_factory = sqlite3.Row
    first = int(request.args.get("from", 0))
    found = own.connection.execute(QUERY, (DAY, ROWS, first)).fetchall()
    rows = [dict(row) | {"place": json.loads(row["content"])["name"]} for row in found]
    return render_template_string(PAGE, rows=rows)
