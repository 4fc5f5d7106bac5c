#!/usr/bin/env bash
# Kills the daemon (kill -9): once at each system call of taking ten files, by kind, up to the SWEEPth of its kind; and COUNT
# times at a random moment while files come in. After each kill every file lies in one place and every receipt is true; in
# the end each document is in the log once, each file is put away with its receipts, and `verify` is clean.
. "$(dirname "$0")/proof.sh"
find_daemon
need strace
sweep=${SWEEP:-40}
home=$work/home

prepare() {
  rm -rf "$home" && mkdir -p "$home/inbox"
  cat >"$work/tekserud.yaml" <<Y
register: $home/register.sqlite
socket: none
metrics: none
language: en
inboxes:
  - {name: main, folder: $home/inbox, unknownReferences: register, settle: {moved: 0, closed: 0, found: 0, open: 0}}
Y
}

take_once() { timeout 120 "$@" "$TEKSERUD" --config "$work/tekserud.yaml" --once >"$work/daemon" 2>&1; }

# In the place of the shell that calls it, so that its number is the daemon's.
become_daemon() { exec "$TEKSERUD" --config "$work/tekserud.yaml" >"$work/daemon" 2>&1; }

look() { # WHAT ARGUMENTS OF check
  python3 "$proofs/daemon-files.py" check "$home" "${@:2}" >"$work/recorded" 2>"$work/wrong" ||
    fail "$1: $(cat "$work/wrong")"
}

# Until everything is taken that is there. Of the files one in ten is refused on purpose: 65.
take_rest() { # WHAT
  local status=0
  take_once || status=$?
  case $status in 0 | 65) ;; *) fail "$1: taking the rest ends with $status: $(tail -n 1 "$work/daemon")" ;; esac
}

whole() { TEKSERU_REGISTER=$home/register.sqlite quietly tekseru verify; }

sweep_calls() {
  local call k status
  for call in openat2 renameat2 pwrite64 fdatasync fsync syncfs mkdirat; do
    for ((k = 1 + (SEED - 1) % stride; k <= sweep; k += stride)); do
      prepare
      python3 "$proofs/daemon-files.py" make "$home/inbox" K 10
      status=0
      { take_once strace -f -qq -o /dev/null -e trace="$call" -e inject="$call:signal=KILL:when=$k" || status=$?; } 2>/dev/null
      [ "$status" = 137 ] || break
      kills=$((kills + 1))
      look "killed at $call $k" K 10
      take_rest "killed at $call $k"
      look "taken after the kill at $call $k" K 10 finished
    done
    reached="$reached $call:$((k - 1))"
    [ "$kills" -eq 0 ] || whole
  done
}

# Drops the files of one round, each renamed into place.
drop_files() { # ROUND
  local i file
  for ((i = ($1 - 1) * 30; i < $1 * 30; i++)); do
    file=$home/aside/L-$i.json
    # Nothing settles here: a file that is written under its own name would be taken half written.
    mv "$file" "$home/inbox/"
    sleep 0.01
  done
}

# Files that were not dropped yet lie aside; each look waits for the dropper.
kill_at_random() {
  local round dropper count=$((COUNT * 30)) before=0 now
  prepare
  mkdir "$home/aside"
  python3 "$proofs/daemon-files.py" make "$home/aside" L "$count"
  for ((round = 1; round <= COUNT; round++)); do
    become_daemon &
    running=$!
    drop_files "$round" &
    dropper=$!
    sleep "$(moment "$span")"
    { kill -9 "$running" && wait "$running"; } 2>/dev/null || true
    running=
    wait "$dropper"
    look "after random kill $round" L "$count"
    now=$(cat "$work/recorded")
    [ "$now" = "$before" ] || [ "$now" = $((round * 27)) ] || midway=$((midway + 1))
    before=$now
  done
  take_rest "after $COUNT random kills"
  look "taken after $COUNT random kills" L "$count" finished
  whole
}

# How long the daemon takes to start, and files are dropped then: the kills are spread over both.
start=$(milliseconds)
prepare
python3 "$proofs/daemon-files.py" make "$home/inbox" K 10
take_rest "undisturbed"
look "undisturbed" K 10 finished
span=$(($(milliseconds) - start + 400))

stride=${STRIDE:-1} kills=0 midway=0 reached=""
sweep_calls
[ "$kills" -gt 0 ] || fail "no kill reached the daemon"
kill_at_random
[ "$midway" -gt 0 ] || [ "$COUNT" -lt 10 ] || fail "none of $COUNT random kills came while files were taken"
passed "$kills kills at system calls ($reached ), $COUNT at random, $midway of them while files were taken; nothing lost, nothing twice"
