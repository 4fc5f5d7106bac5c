#!/usr/bin/env bash
# Looks at the daemon while nothing happens, after it took a file: every system call that ends in ten seconds is counted. Without
# a watchdog there is none; with one there are a few for each sign of life. It holds MEMORY megabytes at most.
. "$(dirname "$0")/proof.sh"
find_daemon
need strace
memory=${MEMORY:-32}
window=10
home=$work/home
mkdir -p "$home/inbox" "$home/aside"
cat >"$work/tekserud.yaml" <<Y
register: $home/register.sqlite
socket: $home/socket
language: en
inboxes:
  - {name: main, folder: $home/inbox, unknownReferences: register}
Y
strace -qq -o /dev/null true 2>/dev/null || skip "strace cannot trace here"

become_daemon() { exec env "$@" "$TEKSERUD" --config "$work/tekserud.yaml" >"$work/daemon" 2>&1; }

recorded() { [ "$(sqlite3 "$home/register.sqlite" "SELECT count(*) FROM documents WHERE id LIKE '$1-%'" 2>/dev/null)" = 9 ]; }

wait_for() {
  for _ in $(seq 600); do
    if "$@"; then return; fi
    sleep 0.1
  done
  fail "waited in vain: $*"
}

# The calls that end while nothing happens, by their names. Threads that are not needed any more end within some seconds.
count_calls() { # PREFIX ENVIRONMENT...
  become_daemon "${@:2}" &
  running=$!
  python3 "$proofs/daemon-files.py" make "$home/aside" "$1" 10
  wait_for test -e "$home/register.sqlite"
  mv "$home"/aside/*.json "$home/inbox/"
  wait_for recorded "$1"
  sleep 12
  timeout $window strace -f -qq -p "$running" -o "$work/calls" 2>/dev/null || true
  awk '/^VmRSS:/ { print int($2 / 1024) }' "/proc/$running/status" >"$work/memory"
  kill "$running"
  wait "$running" 2>/dev/null || true
  running=
  # A call that had begun before is shown when it is met, and counts only when it comes back.
  awk '/ = -?[0-9?]/ && !/restart_syscall\(<\.\.\. resuming/ { count++ } END { print count + 0 }' "$work/calls"
}

silent=$(count_calls A)
[ "$silent" = 0 ] || fail "$silent system calls in $window s at rest: $(grep ' = ' "$work/calls" | head -n 5)"
held=$(cat "$work/memory")
[ "$held" -le "$memory" ] || fail "it holds $held MB at rest, more than $memory"

# A watchdog of eight seconds wants a sign every two.
python3 - "$work/notify" <<'PYTHON' &
import socket, sys
listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listener.bind(sys.argv[1])
with open(sys.argv[1] + ".heard", "w", buffering=1) as heard:
    while True:
        heard.write(listener.recv(4096).decode() + "\n")
PYTHON
listener=$!
wait_for test -S "$work/notify"
watched=$(count_calls B NOTIFY_SOCKET="$work/notify" WATCHDOG_USEC=8000000)
kill $listener
signs=$(grep -c WATCHDOG=1 "$work/notify.heard")
[ "$signs" -gt 2 ] || fail "only $signs signs of life were heard"
[ "$watched" -gt 0 ] && [ "$watched" -le $((40 * window / 2)) ] || fail "$watched system calls in $window s under a watchdog"
passed "no system call in $window s at rest, $watched under a watchdog of 8 s; $held MB"
