#!/usr/bin/env bash
# watchdog.sh: whatever hangs in the daemon is noticed, it is started again, and nothing in flight is lost; a configuration
# that is wrong is said and not tried again and again.
. "$(dirname "$0")/lab.sh"
install_daemon
override tekserud watchdog "WatchdogSec=3s" "TimeoutAbortSec=5s"
start_daemon
drop A-1 a1.json
holds "a file is recorded" until_true recorded A-1 1

# The daemon is another process than the one of that number, and active.
is_new() { [ "$(pid)" != "$1" ] && [ "$(pid)" != 0 ] && active; }
noticed=0
recovers() { # WHAT ID: the manager ends the hanging process, a new one takes what was dropped meanwhile
  holds "the watchdog notices $1" until_true is_new "$old"
  holds "what was dropped meanwhile is recorded once" until_true recorded "$2-%" 20
  holds "nothing remains" until_true eval 'inbox_empty && work_empty'
  noticed=$((noticed + 1))
}
drop_some() { local i; for i in $(seq 20); do drop "$1-$i" "$1-$i.json"; done; }
frozen() { # ARGUMENTS OF freeze.py
  old=$(pid)
  python3 Tests/Lab/freeze.py "$old" "$@" >/tmp/frozen &
  freezer=$!
  until_true grep -q '^frozen [1-9]' /tmp/frozen || holds "threads can be frozen: $*" false
}

old=$(pid)
kill -STOP "$old"
drop_some S
recovers "a frozen process" S

frozen intake
drop_some I
recovers "a hanging intake" I
wait $freezer

frozen NIO-ELT
drop_some N
recovers "a hanging socket" N
wait $freezer

frozen "filing away"
drop_some F
recovers "a hanging hand that puts files away" F
wait $freezer

frozen all-but intake
drop_some P
recovers "a thread pool in which nothing runs" P
wait $freezer

# The disk does not answer: the register's thread stands in its commit.
cc -shared -fPIC -O1 -o /usr/lib/stuck_disk.so Tests/Lab/stuck_disk.c
override tekserud disk "Environment=LD_PRELOAD=/usr/lib/stuck_disk.so STUCK_DISK=/run/stuck"
systemctl restart tekserud
old=$(pid)
touch /run/stuck
drop_some D
holds "in a commit that hangs nothing counts as recorded" recorded 'D-%' 0
given_up() { ! [ -e "/proc/$old" ]; }
until_true given_up
rm /run/stuck
recovers "a register that hangs in its commit" D

said_so() { [ "$(journalctl -o cat -u tekserud | grep -c 'Watchdog timeout')" -ge "$noticed" ]; }
holds "the manager says each time that its watchdog did it" until_true said_so
# A register that another program keeps locked is no hang: the daemon waits and says so, longer than it waits at a time.
override tekserud watchdog "WatchdogSec=30s"
systemctl restart tekserud
old=$(pid)
(sqlite3 $home/register.sqlite 'PRAGMA busy_timeout=9000; BEGIN IMMEDIATE; SELECT 1;' '.shell sleep 25' 'ROLLBACK;' >/dev/null) &
sleep 0.5
drop L-1 l1.json
holds "a register that is kept locked is said" until_true status_says 'register cannot be written'
holds "and recorded into when it is free" until_true recorded L-1 1
holds "by the same process" test "$(pid)" = "$old"
wait

# A broken configuration.
systemctl stop tekserud
holds "what is recorded is whole" verified
printf 'language: klingon\n' >$config
systemctl reset-failed tekserud 2>/dev/null
systemctl start tekserud 2>/dev/null
ended() { [ "$(systemctl show -p ExecMainStatus --value tekserud)" = 78 ]; }
holds "a broken configuration ends the daemon with 78" until_true ended
holds "the journal names file, line and key" until_true journal_says "$config:1: language"
sleep 3
holds "systemd does not start it again" eval '[ "$(restarts)" = 0 ] && ! active'
write_config
systemctl start tekserud
holds "it starts with a configuration that is right" until_true active
finish
