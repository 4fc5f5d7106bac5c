#!/bin/sh
# The sqlite3 shell alone: fsdir and json_each in one commit, then each file moved. shell-folder.sh INBOX FILED REGISTER
set -eu
here=$(cd "$(dirname "$0")" && pwd)
sqlite3 -bail "$3" >/dev/null <<SQL
.read $here/tables.sql
BEGIN;
INSERT INTO documents SELECT data->>'id', data->>'organization', data->>'inspector', data->>'date', data
  FROM (SELECT CAST(data AS TEXT) AS data FROM fsdir('$1') WHERE name LIKE '%.json');
INSERT INTO violations SELECT d.id, v.value->>'number', v.value->>'category', v.value->>'severity', v.value->>'text',
  v.value->>'due', v.value->>'fixedOnSpot' FROM documents d, json_each(d.content, '\$.violations') v;
COMMIT;
SQL
find "$1" -name '*.json' -print0 | xargs -0 mv -t "$2"
