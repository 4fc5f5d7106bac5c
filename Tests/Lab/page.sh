#!/usr/bin/env bash
# page.sh: in the daemon's sandbox the page lets somebody in and files what is sent; the socket unit starts the daemon on the
# first request; a stop finishes what is being answered; guessing is slowed and told in the journal.
. "$(dirname "$0")/lab.sh"
install_daemon
export LD_LIBRARY_PATH=/usr/lib/tekseru-lab TEKSERU_REGISTER=$home/register.sqlite
runuser -u tekseru -- env LD_LIBRARY_PATH=$LD_LIBRARY_PATH TEKSERU_REGISTER=$TEKSERU_REGISTER \
  tekseru file --register-unknown Samples/Union/0[1-4]*.* >/tmp/filed 2>&1
systemctl enable --now tekseru-web.socket 2>/dev/null
holds "the daemon does not run" test "$(pid)" = 0
address=http://localhost:8680
jar=/tmp/jar
ask() { curl -s --max-time 20 --cookie $jar --cookie-jar $jar "$@"; }
answers() { [ "$(ask -o /tmp/page -w '%{http_code}' "${@:2}")" = "$1" ]; }
token() { sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' /tmp/page | head -n 1; }
send() { answers "$1" --data-urlencode "token=$(token)" "${@:2}"; }
PATIENCE=90 holds "the first request starts it" until_true answers 200 $address/enter
holds "and it is ready" active
holds "its accounts are nobody else's to read" test "$(stat -c '%a %U' $home/access.sqlite)" = "600 tekseru"
link=$(tekseru invite TI-01 --output json 2>/tmp/said | sed 's/.*"link":"\([^"]*\)".*/\1/')
holds "root invites an inspector" test -n "$link"
stranger() { ! runuser -u nobody -- env LD_LIBRARY_PATH=$LD_LIBRARY_PATH tekseru invite TI-01 >/tmp/said 2>&1; }
holds "a stranger does not" stranger
rm -f $jar
holds "the invitation opens" answers 200 "$address$link"
holds "a password is chosen" send 303 --data-urlencode "invitation=${link#*=}" --data-urlencode "password=lab lab lab 17" \
  --data-urlencode "repeated=lab lab lab 17" $address/invitation
holds "the places are shown" answers 200 $address/
holds "the form is shown" answers 200 $address/inspections/new
id=$(sed -n 's/.*name="id" value="\([^"]*\)".*/\1/p' /tmp/page)
organization=$(sed -n 's/.*<option value="\(DEMO-[^"]*\)".*/\1/p' /tmp/page | head -n 1)
cp /tmp/page /tmp/form
file_it() {
  cp /tmp/form /tmp/page
  send 303 --data-urlencode "id=$id" --data-urlencode "organization=$organization" --data-urlencode "date=$(date -u +%F)" \
    --data-urlencode kind=planned --data-urlencode violations=1 --data-urlencode violations.0.category=rules \
    --data-urlencode "violations.0.text=Lab" $address/inspections
}
holds "an inspection is filed" file_it
holds "and once more" file_it
holds "it stands in the log once, filed by the inspector by way of the page" \
  test "$(query "SELECT group_concat(filed_by || channel) FROM documents WHERE id = '$id'")" = TI-01web
holds "the register is whole" verified

visitor=$jar jar=/tmp/guesser
answers 200 $address/enter
cp /tmp/page /tmp/door
guess() { cp /tmp/door /tmp/page && send "$1" -d account=TI-01 -d password=wrong $address/enter; }
for _ in 1 2 3 4 5; do guess 403; done
holds "the sixth guess has to wait" guess 429
jar=$visitor
holds "the journal tells of the guesses" journal_says "Somebody was not let in"
holds "and that somebody has to wait" journal_says "has to wait"
holds "the access log stands in the journal, with the account" test -n "$(journalctl -u tekserud TEKSERU_ACCOUNT=TI-01 TEKSERU_PATH=/inspections -o cat)"
quiet() { ! journalctl -u tekserud -o verbose | grep -qF -e "${link#*=}" -e "lab lab lab"; }
holds "and no secret" quiet

# Sixteen pages are asked for while the daemon is told to stop: each connection that was taken is answered whole.
for number in $(seq 16); do
  (ask -o /dev/null -w '%{http_code}\n' "$address/" >"/tmp/stopping.$number" 2>&1) &
done
holds "it stops in order" systemctl stop tekserud
wait
torn() { cat /tmp/stopping.* | grep -cvxE '200|303|000|503'; }
holds "no answer is torn" test "$(torn)" = 0
holds "and some are whole" grep -qxE '200|303' /tmp/stopping.*
holds "it ended by itself" test "$(systemctl show -p Result --value tekserud)" = success
finish
