#!/bin/sh
# The sqlite3 shell's own .import of NDJSON, then json_each into tables. shell-lines.sh NDJSON REGISTER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec sqlite3 -bail "$2" >/dev/null <<SQL
.read $here/tables.sql
CREATE TABLE lines (line TEXT);
.mode ascii
.separator "$(printf '\037')" "\n"
.import "$1" lines
BEGIN;
INSERT INTO documents SELECT line->>'id', line->>'organization', line->>'inspector', line->>'date', line FROM lines;
INSERT INTO violations SELECT d.id, v.value->>'number', v.value->>'category', v.value->>'severity', v.value->>'text',
  v.value->>'due', v.value->>'fixedOnSpot' FROM documents d, json_each(d.content, '\$.violations') v;
DROP TABLE lines;
COMMIT;
SQL
