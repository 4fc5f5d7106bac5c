#!/usr/bin/env bash
# Kills `tekseru file` COUNT times at a random moment (kill -9), by turns while it files one NDJSON file and a folder.
# After each: what was acknowledged is there, `verify` is clean, no file is lost, filing again records each once.
. "$(dirname "$0")/proof.sh"
documents=${DOCUMENTS:-5000}

make_documents --count "$documents" --format ndjson --out "$work/year.ndjson"
make_documents --count "$documents" --format files --out "$work/folder"
receipts made "$work/year.ndjson" >"$work/expected"
mkdir "$work/base" "$work/round"
found_register "$work/base/register.sqlite"
export TEKSERU_REGISTER=$work/round/register.sqlite

prepare() {
  rm -rf "$work/round"
  cp -a "$work/base" "$work/round"
  if [ "$1" = folder ]; then cp -a "$work/folder" "$work/round/inbox"; else cp "$work/year.ndjson" "$work/round/"; fi
  mkdir "$work/round/filed"
}

file_all() {
  if [ "$1" = folder ]; then
    exec "$TEKSERU" file --output json --move-to "$work/round/filed" "$work/round/inbox"
  else
    exec "$TEKSERU" file --output json "$work/round/year.ndjson"
  fi
}

# How long it takes when nobody disturbs it: the kills are spread over that time.
duration() {
  local start
  prepare "$1"
  start=$(milliseconds)
  (file_all "$1") >"$work/round/receipts" 2>"$work/round/errors" || fail "undisturbed filing of $1 ends with $?"
  echo $(($(milliseconds) - start))
}

check_files() {
  local found
  found=$(find "$work/round/inbox" "$work/round/filed" -name 'KZ-*.json' -printf '%f\n' | sort -u | wc -l)
  [ "$found" = "$documents" ] || fail "$((documents - found)) files are neither in the inbox nor filed away"
}

# Any moment of a run, or one soon after the first receipt: a promise is weakest when it is young.
wait_for_moment() {
  if [ $(($1 / 2 % 2)) = 0 ]; then
    sleep "$(moment "${span[$shape]}")"
    return
  fi
  while [ ! -s "$work/round/receipts" ] && kill -0 "$running" 2>/dev/null; do sleep 0.001; done
  sleep "$(moment 30)"
}

declare -A span
span[lines]=$(duration lines)
span[folder]=$(duration folder)
acknowledged=0 midway=0
for ((round = 1; round <= COUNT; round++)); do
  shape=$([ $((round % 2)) = 1 ] && echo lines || echo folder)
  prepare "$shape"
  (file_all "$shape") >"$work/round/receipts" 2>"$work/round/errors" &
  running=$!
  wait_for_moment "$round"
  kill -9 "$running" 2>/dev/null || true
  wait "$running" 2>/dev/null || true
  running=

  check_promises "$work/round/receipts"
  promised=$(wc -l <"$work/promised")
  acknowledged=$((acknowledged + promised))
  if [ "$promised" -gt 0 ] && [ "$promised" -lt "$documents" ]; then midway=$((midway + 1)); fi
  [ "$shape" = lines ] || check_files
  (file_all "$shape") >"$work/round/again" 2>"$work/round/errors" || fail "filing again after kill $round ends with $?"
  check_each_once "$work/expected"
  [ "$shape" = lines ] || check_files
done

[ "$midway" -gt 0 ] || [ "$COUNT" -lt 10 ] || fail "none of $COUNT kills came between the first receipt and the last"
passed "$COUNT kills, $midway of them midway, $acknowledged documents acknowledged and none lost"
