#!/usr/bin/env bash
# troubles.sh: troubles that come and pass: the daemon stays up, says what is wrong, and goes on by itself.
. "$(dirname "$0")/lab.sh"

# A small disk of its own, and a clock that can be set for the daemon alone.
mount -t tmpfs -o size=24m,nr_inodes=4k,mode=711 tmpfs $home 2>/dev/null || { mkdir -p $home && mount -t tmpfs -o size=24m,nr_inodes=4k,mode=711 tmpfs $home; }
install_daemon
bring_wall_clock
start_daemon
drop A-1 a1.json
holds "a file is recorded" until_true recorded A-1 1

said() { # WHAT PATTERN
  holds "the status says it: $1" until_true status_says "$2"
  holds "the journal says it: $1" until_true journal_says "^$2\|[^:]*$2"
}
over() { holds "the status says it no more" until_true eval "! status_says '$1'"; }

# The inbox is removed and made again.
mv $home/inbox $home/inbox.away
said "the inbox is missing" 'inbox main cannot be opened'
install -d -o tekseru -g tekseru -m 711 $home/inbox
drop T-1 t1.json
holds "a new inbox of its name is watched" until_true recorded T-1 1
over 'inbox main cannot be opened'

# A folder is read-only.
chmod 500 $home/accepted && find $home/accepted -type d -exec chown root {} +
drop T-2 t2.json
holds "a file that cannot be put away is recorded" until_true recorded T-2 1
said "files cannot be put away" 'cannot be put away'
find $home/accepted -type d -exec chown tekseru {} + && chmod 711 $home/accepted
away() { [ -n "$(find $home/accepted -name "$1.json")" ] && [ -n "$(find $home/accepted -name "$1.json.receipt.txt")" ]; }
holds "it is put away when the folder can be written" until_true away t2
over 'cannot be put away'
chown root $home/inbox && chmod 755 $home/inbox
drop T-3 t3.json
holds "a file that cannot be taken out of a read-only inbox is said" until_true status_says 't3.json in main .*immovable'
chown tekseru $home/inbox && chmod 711 $home/inbox
holds "it is taken when the inbox can be written" until_true recorded T-3 1

# The register is locked by another program, longer than the daemon waits for it.
(sqlite3 $home/register.sqlite 'PRAGMA busy_timeout=9000; BEGIN IMMEDIATE; SELECT 1;' '.shell sleep 16' 'ROLLBACK;' >/dev/null) &
sleep 0.5
drop T-4 t4.json
holds "a locked register is said" until_true status_says 'register cannot be written'
holds "a locked register is waited for" until_true recorded T-4 1
wait
over 'register cannot be written'

# The disk is full while recording, then freed.
for i in $(seq 40); do document "F-$i" >"$home/f-$i.json" && chmod 644 "$home/f-$i.json"; done
fill() { dd if=/dev/zero of=$home/filler bs=4k status=none 2>/dev/null; }
fill
mv $home/f-*.json $home/inbox/
holds "a full disk is said" until_true status_says 'disk is full\|No space'
holds "the journal says it" until_true journal_says 'disk is full\|No space'
holds "the daemon stays up" active
rm $home/filler
holds "all are recorded when there is room" until_true recorded 'F-%' 40
holds "all are put away" until_true work_empty
holds "nothing remains in the inbox" until_true inbox_empty
over 'disk is full\|No space'

# No room for another file's name: recording goes on, moving cannot.
mkdir $home/many
i=0
while : 2>/dev/null >"$home/many/$i"; do i=$((i + 1)); done 2>/dev/null
document N-1 >/tmp/n1.json
rm "$home/many/0" && cp /tmp/n1.json $home/inbox/n1.json
holds "a file is recorded though its receipt cannot be written" until_true recorded N-1 1
said "receipts cannot be written" 'cannot be put away'
rm -r $home/many
holds "it is put away with its receipts when they can" until_true away n1
over 'cannot be put away'

# The clock is set back a year.
last() { query 'SELECT recorded_at FROM documents ORDER BY sequence DESC LIMIT 1'; }
before=$(last)
set_clock -$((366 * 86400))
drop C-1 c1.json
holds "with a clock set back a year intake goes on" until_true recorded C-1 1
said "the clock is behind" 'clock stands before'
holds "the log's time does not go back" test "$(last)" -ge "$before"
holds "it is put away beside what was recorded before" until_true test -e "$home/accepted/$(date -u +%Y/%m)/c1.json"
systemctl restart tekserud
drop C-2 c2.json
holds "after a restart intake goes on too" until_true recorded C-2 1
said "the clock is behind" 'clock stands before'
set_clock 0
drop C-3 c3.json
holds "with the clock right again intake goes on" until_true recorded C-3 1
over 'clock stands before'
ordered() { [ "$(query 'SELECT count(*) FROM documents a JOIN documents b ON b.sequence = a.sequence + 1 WHERE b.recorded_at < a.recorded_at')" = 0 ]; }
holds "no entry of the log is older than the one before it" ordered

holds "the daemon was never restarted by its manager" test "$(restarts)" = 0
systemctl stop tekserud
holds "what is recorded is whole" verified
finish
