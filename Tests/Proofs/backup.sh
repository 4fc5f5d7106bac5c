#!/usr/bin/env bash
# Backs a register up COUNT times while it is filed into, and restores each copy elsewhere: the copy is whole, its head is
# one that the register went through, and its lists are those of the register at that position. A damaged or cut backup is
# refused before anything is replaced. A log whose last entry was cut off does not contain a head written down before.
. "$(dirname "$0")/proof.sh"
documents=${DOCUMENTS:-400}
need sqlite3
lists="organizations inspectors inspections violations documents"

make_part() {
  make_documents --seed "$((SEED + $2))" --year "$((2000 + $2))" --count "$documents" --format ndjson --out "$work/part-$1.ndjson"
}

for ((copy = 0; copy < COUNT; copy++)); do make_part $copy $copy; done
make_part x "$COUNT"
mkdir "$work/union"
union=$work/union/register.sqlite
other=$work/elsewhere/register.sqlite
found_register "$union"

# Each list as rows, for the register $1 at position $2.
print_lists() {
  local list
  for list in $lists; do
    echo "== $list"
    "$TEKSERU" "$list" --register "$1" --at "$2" --as-of 2026-01-31 --output json || fail "$list of $1 at $2 ends with $?"
  done
}

head_of() {
  "$TEKSERU" verify --register "$1" --output json >"$work/verdict" || fail "$1 is not whole: $(head -c 300 "$work/verdict")"
  grep -oE '[0-9]+:[0-9a-f]{64}' "$work/verdict" | sed -n '$p'
}

# Each part is one transaction, and a backup is taken at some moment of it.
back_up_while_filing() {
  local copy
  for ((copy = 0; copy < COUNT; copy++)); do
    "$TEKSERU" file --register "$union" "$work/part-$copy.ndjson" >"$work/filed" 2>&1 &
    running=$!
    sleep "$(moment "$span")"
    quietly "$TEKSERU" backup --register "$union" "$work/backup-$copy"
    wait "$running" || fail "filing during a backup ends with $?: $(tail -n 1 "$work/filed")"
    running=
  done
}

# How long one part takes when nobody disturbs it.
duration() {
  local start
  start=$(milliseconds)
  quietly "$TEKSERU" file --register "$union" "$work/part-x.ndjson"
  echo $(($(milliseconds) - start))
}

check_backup() {
  local head
  rm -rf "$work/elsewhere"
  quietly "$TEKSERU" restore --register "$other" "$1"
  head=$(head_of "$other")
  heads="$heads ${head%%:*}"
  quietly "$TEKSERU" verify --register "$union" --head "$head"
  print_lists "$union" "${head%%:*}" >"$work/there"
  print_lists "$other" "${head%%:*}" >"$work/here"
  cmp -s "$work/there" "$work/here" || fail "$1: the lists differ: $(diff "$work/there" "$work/here" | sed -n 2p | head -c 200)"
}

# The register at $other before and after a restore that must be refused, byte for byte.
refuses() {
  local status=0 before after
  before=$(sha256sum <"$other")
  "$TEKSERU" restore --register "$other" "$2" >"$work/said" 2>&1 || status=$?
  [ "$status" = 65 ] || fail "restore of a backup with $1 ends with $status: $(tail -n 1 "$work/said")"
  after=$(sha256sum <"$other")
  [ "$before" = "$after" ] || fail "a backup with $1 was refused and yet something was replaced"
  [ -z "$(find "$work/elsewhere" -name '*restor*')" ] || fail "a backup with $1 left something behind"
  refused=$((refused + 1))
}

# The backup with the byte at $1 changed.
damaged_at() {
  cp "$work/backup-0" "$work/damaged"
  printf '\xA5' | dd of="$work/damaged" bs=1 seek="$1" conv=notrunc status=none
  if cmp -s "$work/backup-0" "$work/damaged"; then printf '\x5A' | dd of="$work/damaged" bs=1 seek="$1" conv=notrunc status=none; fi
}

refused=0 heads=""
span=$(duration)
back_up_while_filing
for ((copy = 0; copy < COUNT; copy++)); do check_backup "$work/backup-$copy"; done
[ "$(tr ' ' '\n' <<<"$heads" | sort -u | wc -l)" -gt 2 ] || [ "$COUNT" -lt 3 ] || fail "all backups have one head:$heads"

size=$(stat -c %s "$work/backup-0")
head -c $((size / 2)) "$work/backup-0" >"$work/damaged"
refuses "its second half cut off" "$work/damaged"
head -c $((size - 4096)) "$work/backup-0" >"$work/damaged"
refuses "its last page cut off" "$work/damaged"
: >"$work/damaged"
refuses "nothing in it" "$work/damaged"
seq 10000 >"$work/damaged"
refuses "other content" "$work/damaged"
damaged_at 3
refuses "a byte of its name changed" "$work/damaged"
cp "$work/backup-0" "$work/damaged"
sqlite3 "$work/damaged" "DROP TRIGGER documents_keep; UPDATE documents SET filed_by = 'x' WHERE sequence = 40"
refuses "a filer changed" "$work/damaged"
cp "$work/backup-0" "$work/damaged"
sqlite3 "$work/damaged" "UPDATE things SET day = coalesce(day, 0) + 1 WHERE thing = 40"
refuses "a projection changed" "$work/damaged"

# The last entry cut off with all that was made from it: only a head that was written down before can tell.
head=$(head_of "$other")
quietly "$TEKSERU" verify --register "$other" --head "$head"
sqlite3 "$other" "PRAGMA foreign_keys = OFF; DROP TRIGGER documents_stay; DELETE FROM documents WHERE sequence = ${head%%:*}"
quietly "$TEKSERU" rebuild --register "$other"
head_of "$other" >/dev/null
status=0
"$TEKSERU" verify --register "$other" --head "$head" >"$work/verdict" 2>&1 || status=$?
[ "$status" = 65 ] || fail "the last entry is cut off and verify --head ends with $status"

passed "$COUNT backups taken while filing, restored with their heads$heads and lists; $refused damaged ones refused"
