#!/usr/bin/env bash
# burst.sh: COUNT files at once while the daemon stands still, so that the kernel's queue overflows; a reload with files in
# flight; a second daemon.
. "$(dirname "$0")/lab.sh"
count=${COUNT:-50000}
most=$(cat /proc/sys/fs/inotify/max_queued_events)
install_daemon
# What is not kept in mind at once must be looked for as soon as there is room, not when everything is looked through.
write_config 'rescan: 3600s'
start_daemon
drop FIRST first.json
holds "a first file is recorded" until_true recorded FIRST 1

kill -STOP "$(pid)"
python3 Tests/Lab/burst.py "$count" $home/inbox
before=$(memory_of VmRSS)
holds "the burst of $count overflows the kernel's queue of $most" test "$count" -gt "$most"
kill -CONT "$(pid)"
start=$SECONDS
PATIENCE=500 holds "all $count are recorded, each exactly once" until_true recorded 'B-%' "$count"
figure "in $((SECONDS - start)) s; resident $before MB before, at most $(memory_of VmHWM) MB"
holds "nothing of the burst remains in the inbox" until_true inbox_empty
holds "nothing of it remains in the work folder" until_true work_empty
all_away() { [ "$(find $home/accepted -name 'b-*' -printf x | wc -c)" = $((3 * count)) ]; }
holds "each lies in its accepted folder with two receipts" until_true all_away
holds "memory stays flat: at most 64 MB above what it was" test "$(memory_of VmHWM)" -lt $((before + 64))
holds "no restart was needed" test "$(restarts)" = 0

# Reload while files come in.
mkdir -p $home/inbox/east && chown tekseru:tekseru $home/inbox/east
printf '  - name: east\n    folder: %s/inbox/east\n    unknownReferences: register\n' $home >>$config
for i in $(seq 200); do
  drop "R-$i" "r-$i.json"
  [ "$i" != 100 ] || systemctl reload tekserud
done
document E-1 >$home/inbox/east/e.json
holds "a reload loses no file in flight" until_true recorded 'R-%' 200
holds "a reload brings a new inbox" until_true test -e "$home/accepted/east/$(date -u +%Y/%m)/e.json"
sed -i 's/^language: .*/language: klingon/' $config
systemctl reload tekserud 2>/dev/null
holds "a reload with a broken configuration is said" until_true journal_says "$config:1: language"
drop R-after after.json
holds "and goes on with the configuration it had" until_true recorded R-after 1
write_config

# Two daemons.
second() { runuser -u tekseru -- env LD_LIBRARY_PATH=/usr/lib/tekseru-lab /usr/bin/tekserud --config $config 2>/tmp/second; }
second
code=$?
holds "a second daemon refuses to start" test $code = 69
holds "and says who holds the register" grep -q "held by tekserud ($(pid))" /tmp/second
systemctl stop tekserud
holds "what is recorded is whole" verified
finish
