#!/usr/bin/env bash
# kill-sweep.sh [MOST]: kills the daemon at each system call of taking three files, the first to the MOSTth of each
# kind, starts it again, and looks: each file in one place, each document once in the log, each receipt true.
set -uo pipefail
cd "$(dirname "$0")/../.."
daemon=$PWD/.build/release/tekserud
most=${1:-40}
base=$(mktemp -d)
trap 'rm -rf "$base"' EXIT
failed=0
runs=0
kills=0

prepare() {
  rm -rf "$base/home" && mkdir -p "$base/home/inbox"
  cat > "$base/t.yaml" <<Y
register: $base/home/register.sqlite
language: en
inboxes:
  - {name: main, folder: $base/home/inbox, unknownReferences: register, settle: {moved: 0, closed: 0, found: 0, open: 0}}
Y
  for i in 1 2 3; do
    printf '{"tekseru":1,"document":"inspection","id":"K-%d","organization":"KZ-1","inspector":"TI-1","date":"2026-03-0%d","kind":"planned"}' \
      $i $i > "$base/home/inbox/k$i.json"
  done
  echo '{' > "$base/home/inbox/bad.json"
}
take() { { timeout 30 "$@" "$daemon" --config "$base/t.yaml" --once > "$base/out" 2>&1; } 2>/dev/null; }
query() { sqlite3 "$base/home/register.sqlite" "$1"; }
look() { # CALL K
  local wrong=""
  [ "$(query "SELECT count(*) FROM documents WHERE id LIKE 'K-%'")" = 3 ] || wrong+=" log"
  [ "$(query 'PRAGMA integrity_check')" = ok ] || wrong+=" integrity"
  for name in k1 k2 k3 bad; do
    [ "$(find "$base/home" -name "$name.json" | wc -l)" = 1 ] || wrong+=" place:$name"
    local where; where=$(find "$base/home" -name "$name.json" -printf %h)
    [ -s "$where/$name.json.receipt.txt" ] && [ -s "$where/$name.json.receipt.json" ] || wrong+=" receipt:$name"
  done
  for json in $(find "$base/home/accepted" -name 'k*.receipt.json'); do
    sequence=$(grep -o '"sequence":[0-9]*' "$json" | head -n 1 | cut -d: -f2)
    [ "$(query "SELECT count(*) FROM documents WHERE sequence = ${sequence:-0} AND id LIKE 'K-%'")" = 1 ] || wrong+=" untrue:$json"
  done
  [ -z "$(find "$base/home/inbox" "$base/home/work" -type f)" ] || wrong+=" left"
  [ -z "$wrong" ] || { echo "FAILS at $1 number $2:$wrong"; failed=$((failed + 1)); }
}

for call in renameat2 openat2 pwrite64 fdatasync fsync mkdirat; do
  for ((k = 1; k <= most; k++)); do
    prepare
    take strace -f -o /dev/null -e trace=$call -e inject=$call:signal=KILL:when=$k
    code=$?
    runs=$((runs + 1))
    take
    look "$call" "$k"
    [ $code = 137 ] || break
    kills=$((kills + 1))
  done
  echo "$call: $((k - 1)) kills"
done
echo "$runs runs, $kills kills, $failed wrong"
exit "$((failed > 0 || kills == 0))"
