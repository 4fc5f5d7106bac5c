#!/usr/bin/env bash
# Lets the disk fail under `tekseru file`: COUNT times EIO from one fdatasync, COUNT times ENOSPC from one pwrite64 and a
# quarter as often from all after it, spread over the calls of a whole run.
# After each: no document is called refused or in conflict, each acknowledged one is there, `verify` is clean, the exit is
# 74 unless all was acknowledged, and filing again records the rest.
. "$(dirname "$0")/proof.sh"
documents=${DOCUMENTS:-1500}

need strace
strace -qq -f -e trace=fdatasync -e inject=fdatasync:error=EIO true 2>/dev/null || skip "strace cannot trace here"

make_documents --count "$documents" --format ndjson --out "$work/year.ndjson"
make_documents --count "$documents" --format files --out "$work/folder"
receipts made "$work/year.ndjson" >"$work/expected"
mkdir "$work/base" "$work/round"
found_register "$work/base/register.sqlite"
export TEKSERU_REGISTER=$work/round/register.sqlite

prepare() {
  rm -rf "$work/round"
  cp -a "$work/base" "$work/round"
  [ "$1" = lines ] || cp -a "$work/folder" "$work/round/inbox"
  mkdir "$work/round/filed"
  input=("$work/year.ndjson")
  [ "$1" = lines ] || input=(--move-to "$work/round/filed" "$work/round/inbox")
}

# How many calls of $1 a whole run makes: the faults are spread over them.
count_calls() {
  prepare "$2"
  strace -f --seccomp-bpf -qq -e trace="$1" -o "$work/calls" "$TEKSERU" file "${input[@]}" >/dev/null 2>"$work/errors"
  grep -c "$1(" "$work/calls"
}

file_with_fault() {
  local status=0
  strace -f --seccomp-bpf -qq -e trace="$1" -e inject="$1:error=$2:when=$3" -o /dev/null \
    timeout 60 "$TEKSERU" file --output json "${input[@]}" >"$work/receipts" 2>"$work/errors" || status=$?
  echo $status
}

check_fault() {
  local what="$1 at $2 $3 of $4" status=$5 wrong
  wrong=$(receipts outcomes "$work/receipts" | grep -E '^(refused|conflict|null)' || true)
  [ -z "$wrong" ] || fail "$what: documents are called $wrong"
  check_promises "$work/receipts"
  case $status in
    74) told=$((told + 1)) ;;
    0) [ "$(LC_ALL=C comm -23 "$work/expected" "$work/promised" | wc -l)" = 0 ] || fail "$what: exit 0, not all acknowledged" ;;
    *) fail "$what: exit $status, not 74: $(tail -n 1 "$work/errors")" ;;
  esac
  tekseru file "${input[@]}" >"$work/again" 2>"$work/errors" || fail "$what: filing again ends with $?"
  check_each_once "$work/expected"
}

sweep() {
  local call=$1 error=$2 shape=$3 times=$4 onward=$5 calls step when
  calls=$(count_calls "$call" "$shape")
  step=$(((calls + times - 1) / times))
  for ((when = 1 + RANDOM % step; when <= calls; when += step)); do
    prepare "$shape"
    check_fault "$error" "$call" "$when$onward" "$calls" "$(file_with_fault "$call" "$error" "$when$onward")"
    faults=$((faults + 1))
  done
}

faults=0 told=0
sweep fdatasync EIO lines $(((COUNT + 1) / 2)) ""
sweep fdatasync EIO folder $(((COUNT + 1) / 2)) ""
sweep pwrite64 ENOSPC lines $(((COUNT + 1) / 2)) ""
sweep pwrite64 ENOSPC folder $(((COUNT + 1) / 2)) ""
sweep fdatasync EIO lines $(((COUNT + 3) / 4)) +
sweep pwrite64 ENOSPC folder $(((COUNT + 3) / 4)) +

[ "$told" -gt 0 ] || fail "none of $faults faults reached the command"
passed "$faults faults, $told of them ended with exit 74, no wrong receipt"
