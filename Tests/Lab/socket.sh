#!/usr/bin/env bash
# socket.sh: installed by `make install PREFIX=/usr` and started without an edit, the daemon takes documents of commands
# and tells Prometheus how it is; nobody comes in who may not.
. "$(dirname "$0")/lab.sh"
make install PREFIX=/usr RELEASE="$TEKSERU" DAEMON="$TEKSERUD" >/tmp/install.log 2>&1
holds "make install puts everything in place" test $? = 0
holds "the manual pages are there" test -e /usr/share/man/man1/tekseru.1 -a -e /usr/share/man/man8/tekserud.8
bring_libraries "$TEKSERUD"
export LD_LIBRARY_PATH=/usr/lib/tekseru-lab TEKSERU_REGISTER=$home/register.sqlite
check_config() { tekserud --check-config >/tmp/checked; }
holds "the configuration is right as it is" check_config
start_daemon

useradd --no-create-home --groups tekseru aigul
useradd --no-create-home stranger
cd /tmp
for id in S-ROOT S-GROUP S-DROP; do document $id >$id.json; done
chmod 644 S-*.json
as() { runuser -u "$1" -- env LC_ALL=C.UTF-8 LD_LIBRARY_PATH="$LD_LIBRARY_PATH" TEKSERU_REGISTER="$TEKSERU_REGISTER" "${@:2}"; }
files() { # USER FILE OPTION...
  [ "$(as "$1" tekseru file --register-unknown --output json "${@:2}" 2>/tmp/said | grep -o '"outcome":"[a-zA-Z]*"')" = '"outcome":"recorded"' ]
}
holds "root hands over" files root S-ROOT.json
holds "a member of the group hands over" files aigul S-GROUP.json
filed_by() { [ "$(query "SELECT filed_by FROM documents WHERE id = '$1'")" = "$2" ]; }
holds "what he handed over is filed under his name" filed_by S-GROUP aigul
ends_with() { local status=0; as "${@:2}" >/tmp/said 2>&1 || status=$?; [ $status = "$1" ]; }
holds "a member does not file for others" ends_with 77 aigul tekseru file S-DROP.json --filed-by asel
holds "a stranger is not let in" ends_with 7 stranger curl -s --unix-socket /run/tekseru/tekserud.sock http://t/healthz
holds "and is told so by the command" ends_with 77 stranger tekseru waiting
holds "a stranger does not file" ends_with 77 stranger tekseru file S-DROP.json
holds "init says who holds the register" ends_with 69 root tekseru init
holds "by its name and number" grep -q "tekserud ($(pid))" /tmp/said

install -m 600 -o aigul S-DROP.json $home/inbox/mine.json
listed() { as aigul tekseru waiting --output json | grep '"mine.json"' | grep '"aigul"' | grep -q '"unreadable"'; }
holds "a file that may not be read is listed with its owner" until_true listed
holds "everybody may ask how the daemon is" as stranger curl -sf -o /tmp/health --unix-socket /run/tekseru/metrics.sock http://t/healthz
answers() { [ "$(curl -s -o /dev/null -w '%{http_code}' "${@:2}")" = "$1" ]; }
holds "nobody files through the socket of the figures" \
  answers 404 --unix-socket /run/tekseru/metrics.sock -F f=@S-ROOT.json http://t/documents
systemctl enable --now tekseru-metrics.socket 2>/dev/null
scraped() { curl -sf http://127.0.0.1:9847/metrics | grep -q "^tekseru_files_unreadable 1"; }
holds "Prometheus reaches the figures over TCP" until_true scraped
holds "and nothing else" answers 404 http://127.0.0.1:9847/waiting
figure "at rest: $(memory_of VmRSS) MiB resident, $(memory_of RssAnon) of them its own"
holds "it stops in order" systemctl stop tekserud
holds "and takes its sockets away" test ! -e /run/tekseru/tekserud.sock
cd /lab
finish
