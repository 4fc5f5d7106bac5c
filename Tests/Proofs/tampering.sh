#!/usr/bin/env bash
# Tampers with a register by another program, the sqlite3 shell. The schema refuses UPDATE and DELETE on the log; with its
# triggers dropped, `verify` names the sequence of each changed entry; a changed projection row is named and `rebuild`
# mends it; an entry cut off the end is detected when a head that was written down before is given.
. "$(dirname "$0")/proof.sh"
documents=${DOCUMENTS:-200}
need sqlite3

# A correction of the first inspection and a withdrawal of the second, so that every projection has a row.
follow_ups() {
  python3 - "$work/year.ndjson" "$work/later.ndjson" <<'PYTHON'
import json
import sys

with open(sys.argv[1]) as made, open(sys.argv[2], "w") as later:
    first, second = json.loads(next(made)), json.loads(next(made))
    first |= {"id": first["id"] + "-b", "replaces": first["id"], "unit": "Спортзал"}
    taken_back = {"tekseru": 1, "document": "withdrawal", "id": "withdrawal-1", "kind": "inspection", "of": second["id"]}
    for row in [first, taken_back | {"reason": "Ошибочно внесена дважды"}]:
        later.write(json.dumps(row, ensure_ascii=False) + "\n")
PYTHON
}

mkdir "$work/base"
found_register "$work/base/register.sqlite"
make_documents --count "$documents" --format ndjson --out "$work/year.ndjson"
make_documents --count 3 --seed 99 --year 2024 --format files --out "$work/single"
follow_ups
TEKSERU_REGISTER=$work/base/register.sqlite quietly tekseru file "$work/year.ndjson" "$work/single"
TEKSERU_REGISTER=$work/base/register.sqlite quietly tekseru file "$work/later.ndjson"
echo '{"tekseru": 1, "document": "inspection"}' >"$work/refused.json"
TEKSERU_REGISTER=$work/base/register.sqlite tekseru file "$work/refused.json" >"$work/said" 2>&1 && fail "no refusal" || true
export TEKSERU_REGISTER=$work/round/register.sqlite

fresh() {
  rm -rf "$work/round"
  cp -a "$work/base" "$work/round"
}

sql() {
  sqlite3 -bail "$TEKSERU_REGISTER" "PRAGMA foreign_keys = OFF;" "$@"
}

columns() {
  sql "SELECT name FROM pragma_table_info('$1')"
}

drop_triggers() {
  sql "$(sql "SELECT 'DROP TRIGGER \"' || name || '\";' FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '$1'")"
}

# The value of column $1 with one byte changed, in the middle and of the same type.
changed() {
  local middle="(length($1) + 1) / 2"
  echo "CASE typeof($1)
    WHEN 'integer' THEN $1 + 1
    WHEN 'text' THEN substr($1, 1, $middle - 1) || CASE substr($1, $middle, 1) WHEN 'a' THEN 'b' ELSE 'a' END
      || substr($1, $middle + 1)
    WHEN 'blob' THEN CAST(substr($1, 1, $middle - 1) || CASE hex(substr($1, $middle, 1)) WHEN '61' THEN x'62' ELSE x'61' END
      || substr($1, $middle + 1) AS BLOB)
    ELSE 'a' END"
}

# verify ends with 65 and says the words $2… of what was done ($1).
verify_names() {
  local status=0 word
  tekseru verify --output json >"$work/verdict" 2>"$work/errors" || status=$?
  [ "$status" = 65 ] || fail "$1: verify ends with $status"
  grep -v '"ok": *true' "$work/verdict" >"$work/named" || true
  for word in "${@:2}"; do
    grep -qw -e "$word" "$work/named" || fail "$1: verify does not name $word: $(head -c 400 "$work/named")"
  done
  checks=$((checks + 1))
}

verify_clean() {
  quietly tekseru verify
}

refused_by_schema() {
  if sql "$1" >"$work/said" 2>&1; then fail "the schema lets it pass: $1"; fi
  checks=$((checks + 1))
}

log_tables=$(TEKSERU_REGISTER=$work/base/register.sqlite sql \
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name IN ('documents', 'sources', 'deliveries', 'refusals')")
case $log_tables in *documents*) ;; *) fail "there is no table documents" ;; esac
checks=0

fresh
verify_clean
for table in $log_tables; do
  [ "$(sql "SELECT count(*) > 0 FROM $table")" = 1 ] || fail "$table is empty: nothing to tamper with"
  refused_by_schema "DELETE FROM $table"
  for column in $(columns "$table"); do
    refused_by_schema "UPDATE $table SET $column = $column"
  done
  # REPLACE deletes without waking a trigger on DELETE: only one on INSERT can refuse it.
  refused_by_schema "INSERT OR REPLACE INTO $table SELECT * FROM $table LIMIT 1"
done
others=$(columns documents | grep -vx sequence | paste -sd,)
refused_by_schema "INSERT OR REPLACE INTO documents (sequence, $others)
  SELECT (SELECT max(sequence) + 1 FROM documents), $others FROM documents ORDER BY sequence LIMIT 1"
verify_clean

# One byte of each column of one entry in the middle of the log. Warnings and the note stand beside it, outside its chain.
sequence=$(sql "SELECT sequence FROM documents ORDER BY sequence LIMIT 1 OFFSET (SELECT count(*) / 2 FROM documents)")
for column in $(columns documents); do
  case $column in sequence | warnings | note) continue ;; esac
  fresh
  drop_triggers documents
  sql "PRAGMA ignore_check_constraints = ON;" "UPDATE documents SET $column = $(changed "$column") WHERE sequence = $sequence"
  verify_names "documents.$column of $sequence changed" "$sequence"
done

# Any byte of a stored source, named by the first entry that came in it.
entry="SELECT min(d.sequence), d.source FROM documents d JOIN sources s ON s.number = d.source WHERE s.bytes IS NOT NULL"
IFS='|' read -r sequence source <<<"$(sql "$entry GROUP BY d.source ORDER BY d.source DESC LIMIT 1")"
[ -n "$source" ] || fail "no source keeps its bytes"
for column in sha256 bytes; do
  fresh
  drop_triggers sources
  sql "UPDATE sources SET $column = $(changed "$column") WHERE number = $source"
  verify_names "sources.$column of $source changed" "$sequence"
done

# An entry taken out of the middle.
fresh
drop_triggers documents
sql "DELETE FROM documents WHERE sequence = $sequence - 1"
verify_names "entry $((sequence - 1)) deleted" "\($sequence\|$((sequence - 1))\)"

# Every table that is neither the log nor a journal is a projection: one byte of each column of a row, and a row gone.
projections=$(sql "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
  AND name NOT IN ('documents', 'sources', 'deliveries', 'refusals', 'outbox', 'decisions', 'digests', 'told', 'watched', 'migrations')")
tampered=""

mended_after() {
  verify_names "$1" "$2"
  quietly tekseru rebuild
  verify_clean
}

for table in $projections; do
  fresh
  [ "$(sql "SELECT count(*) > 0 FROM $table")" = 1 ] || continue
  key=$(sql "SELECT group_concat(name) FROM pragma_table_info('$table') WHERE pk > 0")
  row="(${key:-rowid}) = (SELECT ${key:-rowid} FROM $table LIMIT 1)"
  for column in $(sql "SELECT name FROM pragma_table_info('$table') WHERE pk = 0"); do
    fresh
    sql "PRAGMA ignore_check_constraints = ON;" "UPDATE OR REPLACE $table SET $column = $(changed "$column") WHERE $row"
    mended_after "$table.$column changed" "$table"
  done
  fresh
  sql "DELETE FROM $table WHERE $row"
  mended_after "a row of $table deleted" "$table"
  tampered="$tampered $table"
done
[ -n "$tampered" ] || fail "no projection has a row"

# The last entry cut off, together with all that was made from it: only a head written down before can tell.
fresh
head=$(tekseru verify --output json | grep -oE '[0-9]+:[0-9a-f]{64}' | sed -n 1p)
[ -n "$head" ] || fail "verify prints no head"
quietly tekseru verify --head "$head"
drop_triggers documents
sql "DELETE FROM documents WHERE sequence = (SELECT max(sequence) FROM documents)"
quietly tekseru rebuild
status=0
tekseru verify --head "$head" >"$work/verdict" 2>&1 || status=$?
[ "$status" = 65 ] || fail "the last entry is cut off and verify --head ends with $status"
checks=$((checks + 1))

passed "$checks tamperings refused or named; projections$tampered mended"
