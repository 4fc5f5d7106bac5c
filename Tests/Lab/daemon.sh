#!/usr/bin/env bash
# daemon.sh: the daemon under a real systemd, as an administrator would set it up. Runs inside the lab:
#   LAB_SHARE=$PWD Tests/Lab/systemd-lab /lab/Tests/Lab/daemon.sh [FILES IN THE BURST]
set -uo pipefail
cd "$(dirname "$0")/../.."
here=$PWD
home=/var/lib/tekseru
failed=0
say() { printf '%s\n' "$*"; }
holds() { # SENTENCE COMMAND...
  local sentence=$1
  shift
  if "$@"; then say "ok    $sentence"; else say "FAILS $sentence"; failed=$((failed + 1)); fi
}
# Waits until a command succeeds, a minute at most.
until_true() { for _ in $(seq ${PATIENCE:-200}); do "$@" >/dev/null 2>&1 && return 0; sleep 0.1; done; return 1; }
document() { # ID
  printf '{"tekseru":1,"document":"inspection","id":"%s","organization":"KZ-1","inspector":"TI-1","date":"2026-03-%02d","kind":"planned","unit":"%s"}' \
    "$1" $((RANDOM % 28 + 1)) "$1"
}
entries() { sqlite3 "file:$home/register.sqlite?mode=ro" "SELECT count(*) FROM documents WHERE id LIKE '$1'" 2>/dev/null; }
recorded() { [ "$(entries "$1")" = "$2" ]; }
inbox_empty() { [ -z "$(find $home/inbox -mindepth 1 -not -type d -not -name '.*' -print -quit)" ]; }
status() { systemctl show -p StatusText --value tekserud; }
pid() { systemctl show -p MainPID --value tekserud; }

install_daemon() {
  PREFIX=/usr Units/install.sh .build/release/tekserud
  cat > /etc/tekseru/tekserud.yaml <<'Y'
language: en
inboxes:
  - name: main
    folder: /var/lib/tekseru/inbox
    unknownReferences: register
    settle: {closed: 500ms, found: 2s, open: 5s}
Y
}

takes_all_ways() {
  cd /tmp
  for id in W-cp W-mv W-rsync W-slow W-old W-save; do document $id > $id.json; done
  cp W-cp.json $home/inbox/
  cp W-mv.json $home/x.json && chmod 644 $home/x.json && mv $home/x.json $home/inbox/W-mv.json
  rsync -q W-rsync.json $home/inbox/
  (for ((i = 0; i < $(stat -c %s W-slow.json); i += 20)); do
    dd if=W-slow.json bs=1 skip=$i count=20 status=none; sleep 0.15
  done) > $home/inbox/W-slow.json &
  touch -d 2001-01-01 W-old.json && cp -p W-old.json $home/inbox/
  document W-half | head -c 40 > $home/inbox/.W-save.json.tmp
  cp W-save.json $home/inbox/.W-save.json.tmp && mv $home/inbox/.W-save.json.tmp $home/inbox/W-save.json
  mkdir -p tree/a/b && document W-tree1 > tree/a/1.json && document W-tree2 > tree/a/b/2.json
  chmod -R a+rX tree && chown -R tekseru tree && mv tree $home/inbox/
  document W-space > "$home/inbox/with space.json"
  document W-newline > "$home/inbox/$(printf 'a\nb.json')"
  document W-letters > "$home/inbox/ә ғ қ ң ө ұ ү һ і.json"
  document W-bytes > "$home/inbox/$(printf '\377\376.json')"
  wait
  cd "$here"
}

install_daemon
holds "the units are right" systemd-analyze verify --man=no tekserud.service
systemctl enable --now tekserud 2>/dev/null
holds "the daemon is active after READY" systemctl -q is-active tekserud
takes_all_ways
holds "what comes in every way is recorded once" until_true recorded 'W-%' 12
holds "nothing remains in the inbox" until_true inbox_empty
receipts() { [ "$(find $home/accepted -name '*.receipt.txt' -printf x | wc -c)" = 12 ]; }
holds "each file has its receipt" until_true receipts
holds "the status line counts files" grep -q '12 files recorded' <(status)
no_folders() { [ -z "$(find $home/inbox -mindepth 1 -print -quit)" ]; }
holds "emptied folders are gone after a while" until_true no_folders

holds "the journal has our fields" grep -q '"TEKSERU_ORGANIZATION":"KZ-1"' <(journalctl -o json -u tekserud)
explained() { journalctl -x -u tekserud | grep -q "lies in that inbox's accepted folder"; }
holds "journalctl -x explains a message" explained
newline() { journalctl -u tekserud TEKSERU_FILE="$(printf 'a\nb.json')" -o cat | grep -q recorded; }
holds "a name with a newline stays whole in the journal" newline

# Rights: what the daemon may not read is said, and taken when it may.
document W-secret > /tmp/s.json && install -m 600 /tmp/s.json $home/inbox/secret.json
holds "an unreadable file is said with its owner" until_true eval 'status | grep -q "secret.json in main of user 0 (unreadable)"'
chmod 644 $home/inbox/secret.json
holds "it is taken when its rights are mended" until_true recorded W-secret 1

# Odd things.
mkfifo $home/inbox/fifo.json; ln -s /etc/shadow $home/inbox/link.json; mkdir $home/inbox/folder.json
python3 -c "import socket; socket.socket(socket.AF_UNIX).bind('$home/inbox/sock.json')"
mknod -m 644 $home/inbox/null.json c 1 3 2>/dev/null || mkfifo $home/inbox/null.json
truncate -s 10G $home/inbox/sparse.json
python3 -c "print('['*200000)" > $home/inbox/deep.json
printf 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n' > $home/inbox/bomb.yaml
chmod a+r $home/inbox/fifo.json $home/inbox/null.json
odd() { [ "$(find $home/refused -not -type d -not -name '*.receipt.*' | wc -l)" -ge 6 ]; }
holds "odd things are refused" until_true odd
say "      refused: $(ls $home/refused | grep -v receipt | tr '\n' ' ') left: $(ls $home/inbox | tr '\n' ' ')"
memory() { [ "$(systemctl show -p MemoryPeak --value tekserud 2>/dev/null | grep -x '[0-9]*' || awk '/VmHWM/{print $2*1024}' /proc/$(pid)/status)" -lt 200000000 ]; }
holds "memory stays below 200 MB" memory
say "      resident: $(awk '/VmRSS|VmHWM/{printf "%s %d MB  ", $1, $2/1024}' /proc/$(pid)/status)"

# A file that grows while it is read.
(for i in $(seq 40); do echo '{"x":1}' >> $home/inbox/grow.ndjson; sleep 0.05; done; sleep 1) &
wait $!
holds "a growing file is taken when it has settled" until_true test ! -e $home/inbox/grow.ndjson

# Reload with files in flight.
mkdir -p $home/inbox/east && chown tekseru:tekseru $home/inbox/east
printf '  - name: east\n    folder: /var/lib/tekseru/inbox/east\n    unknownReferences: register\n' >> /etc/tekseru/tekserud.yaml
for i in $(seq 300); do document "R-$i" > $home/inbox/r-$i.json; [ $i = 150 ] && systemctl reload tekserud; done
document E-1 > $home/inbox/east/e.json
holds "a reload loses no file in flight" until_true recorded 'R-%' 300
holds "a reload brings a new inbox" until_true test -e $home/accepted/east/$(date -u +%Y/%m)/e.json

# Burst with the daemon stopped, so that the kernel's queue overflows.
burst=${1:-50000}
kill -STOP "$(pid)"
python3 Tests/Lab/burst.py "$burst" $home/inbox
before=$(awk '/VmRSS/{print $2}' /proc/"$(pid)"/status)
kill -CONT "$(pid)"
start=$(date +%s)
holds "a burst of $burst with an overflowing queue is recorded" eval 'for _ in 1 2 3 4 5; do until_true recorded "B-%" '"$burst"' && break; done; recorded "B-%" '"$burst"
say "      in $(($(date +%s) - start)) s; resident before $((before / 1024)) MB, peak $(awk '/VmHWM/{print int($2/1024)}' /proc/"$(pid)"/status) MB"
holds "nothing of the burst remains in the inbox" until_true inbox_empty

# Two daemons.
runuser -u tekseru -- /usr/bin/tekserud --config /etc/tekseru/tekserud.yaml 2> /tmp/second; code=$?
holds "a second daemon refuses and says who holds the register" eval "[ $code = 69 ] && grep -q 'held by tekserud' /tmp/second"

# Troubles that pass.
mv $home/inbox $home/inbox.away; holds "a missing inbox is said" until_true eval 'status | grep -q "inbox(\"main\""'
install -d -o tekseru -g tekseru -m 711 $home/inbox; document T-1 > $home/inbox/t.json
holds "it is watched again when it is back" until_true recorded T-1 1
chown root $home/accepted && chmod 500 $home/accepted $home/accepted/*; find $home/accepted -type d -exec chown root {} +
document T-2 > $home/inbox/t2.json
holds "a file that cannot be put away is recorded and said" until_true eval 'recorded T-2 1 && status | grep -q filingAway'
chmod 711 $home/accepted; find $home/accepted -type d -exec chown tekseru {} + -exec chmod 750 {} +
holds "it is put away when that is mended" until_true eval '[ -n "$(find $home/accepted -name t2.json)" ]'
(sqlite3 $home/register.sqlite 'PRAGMA busy_timeout=9000; BEGIN IMMEDIATE; SELECT 1;' '.shell sleep 14' 'ROLLBACK;' >/dev/null) &
sleep 0.5; document T-3 > $home/inbox/t3.json
holds "a locked register is waited for" until_true recorded T-3 1
wait

# Watchdog.
sed -i 's/^WatchdogSec=.*/WatchdogSec=2s/' /usr/lib/systemd/system/tekserud.service && systemctl daemon-reload && systemctl restart tekserud
old=$(pid); kill -STOP "$old"
holds "a frozen daemon is killed and started again" until_true eval '[ "$(pid)" != '"$old"' ] && [ "$(pid)" != 0 ] && systemctl -q is-active tekserud'

# A broken configuration.
systemctl stop tekserud
printf 'language: klingon\n' > /etc/tekseru/tekserud.yaml
systemctl start tekserud 2>/dev/null; sleep 3
holds "a broken configuration ends with 78" eval '[ "$(systemctl show -p ExecMainStatus --value tekserud)" = 78 ]'
holds "systemd does not start it again" eval '[ "$(systemctl show -p NRestarts --value tekserud)" -le 1 ] && ! systemctl -q is-active tekserud'
holds "the journal names file, line and key" eval 'journalctl -u tekserud | grep -q "/etc/tekseru/tekserud.yaml:1: language"'

say "exposure: $(systemd-analyze security tekserud.service 2>/dev/null | tail -n 1)"
if ((failed)); then journalctl -u tekserud --no-pager | tail -n "${TAIL:-40}"; fi
say "$failed failed"
exit "$((failed > 0))"
