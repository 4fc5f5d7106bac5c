# Read by every part of the lab: installs the daemon as an administrator would, and says line by line what holds.
# Runs as root inside Tests/Lab/systemd-lab with the repository at /lab; TEKSERUD and TEKSERU are the commands to install.
set -u
export LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lab=$PWD/Tests/Lab
home=/var/lib/tekseru
config=/etc/tekseru/tekserud.yaml
failed=0
held=0

holds() { # SENTENCE COMMAND...
  local sentence=$1
  shift
  if "$@"; then
    held=$((held + 1))
    echo "ok    $sentence"
  else
    failed=$((failed + 1))
    echo "FAILS $sentence"
  fi
}

figure() { echo "      $*"; }

# Waits until a command succeeds, PATIENCE seconds at most.
until_true() {
  local end=$((SECONDS + ${PATIENCE:-60}))
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.1
  done
}

finish() {
  if ((failed)); then
    systemctl status tekserud --no-pager -l 2>&1 | head -n 20
    journalctl -u tekserud -u tekseru-notify -u "lab-*" --no-pager -o short-precise | tail -n "${TAIL:-40}"
  fi
  echo "$held hold, $failed fail"
  exit "$((failed > 0 || held == 0))"
}

document() { # ID
  printf '{"tekseru":1,"document":"inspection","id":"%s","organization":"KZ-1","inspector":"TI-1","date":"2026-03-%02d","kind":"planned","unit":"%s"}' \
    "$1" $((RANDOM % 28 + 1)) "$1"
}
# Written elsewhere on the same file system and renamed into place.
drop() { # ID NAME
  document "$1" >"$home/.dropped" && chmod 644 "$home/.dropped" && mv "$home/.dropped" "$home/inbox/$2"
}
query() { sqlite3 "file:$home/register.sqlite?mode=ro" "$1" 2>/dev/null; }
entries() { query "SELECT count(*) FROM documents WHERE id LIKE '$1'"; }
recorded() { [ "$(entries "$1")" = "$2" ]; } # PATTERN COUNT
inbox_empty() { [ -z "$(find $home/inbox -mindepth 1 -not -type d -not -name '.*' -print -quit)" ]; }
work_empty() { [ -z "$(find $home/work -type f -print -quit)" ]; }
status() { systemctl show -p StatusText --value tekserud; }
status_says() { status | grep -q -- "$1"; }
journal_says() { journalctl -u tekserud -o cat --no-pager | grep -q -- "$1"; }
pid() { systemctl show -p MainPID --value tekserud; }
restarts() { systemctl show -p NRestarts --value tekserud; }
active() { systemctl -q is-active tekserud; }
memory_of() { awk -v what="$1" '$1 == what ":" { print int($2 / 1024) }' "/proc/$(pid)/status"; }

# What a build links from outside the system's own folders (a debug build: Swift's libraries) is copied where the unit's
# sandbox allows it to run.
bring_libraries() {
  local libraries
  libraries=$(ldd "$1" | awk '$3 ~ /^\// && $3 !~ /^\/(usr\/)?lib/ { print $3 }')
  [ -n "$libraries" ] || return 0
  mkdir -p /usr/lib/tekseru-lab
  cp -n $libraries /usr/lib/tekseru-lab/
  for unit in tekserud tekseru-notify; do
    override $unit libraries "Environment=LD_LIBRARY_PATH=/usr/lib/tekseru-lab"
  done
}

override() { # UNIT NAME LINE...
  mkdir -p "/etc/systemd/system/$1.service.d"
  printf '%s\n' '[Service]' "${@:3}" >"/etc/systemd/system/$1.service.d/$2.conf"
  systemctl daemon-reload
}

# From here on the wall clock of both services can be set for them alone, by so many seconds or to a moment.
set_clock() { python3 "$lab/set_clock.py" /run/wall_clock "$1"; }
bring_wall_clock() {
  cc -shared -fPIC -O1 -o /usr/lib/wall_clock.so Tests/Lab/wall_clock.c
  : >/run/wall_clock && chmod 644 /run/wall_clock
  for unit in tekserud tekseru-notify; do
    override $unit clock "Environment=LD_PRELOAD=/usr/lib/wall_clock.so WALL_CLOCK=/run/wall_clock"
  done
}

write_config() { # LINE...
  printf '%s\n' 'language: en' "$@" 'inboxes:' '  - name: main' "    folder: $home/inbox" \
    '    unknownReferences: register' '    settle: {closed: 500ms, found: 2s, open: 5s}' >$config
}

install_daemon() {
  PREFIX=/usr Units/install.sh "$TEKSERUD"
  install -m 755 "$TEKSERU" /usr/bin/tekseru
  bring_libraries "$TEKSERUD"
  write_config
}

start_daemon() {
  systemctl enable --now tekserud 2>/dev/null
  holds "the daemon is active after READY" active
}

# Every document once, every receipt true, the register whole: by the program itself, which needs Swift's libraries too.
verified() { LD_LIBRARY_PATH=/usr/lib/tekseru-lab /usr/bin/tekseru verify --register $home/register.sqlite >/tmp/verdict 2>&1; }
