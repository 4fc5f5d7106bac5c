#!/usr/bin/env bash
# week.sh: a week of one violation, from the file that was dropped to the mail that it is settled: the daemon and the sender
# as their units, the password from a credential, a mail server that wants TLS and a login, and a clock that is set.
. "$(dirname "$0")/lab.sh"
mail=/run/mail
password=pa55-w0rd-of-the-week
install_daemon
bring_wall_clock
set_clock 2026-11-23T08:00+05:00

# The mail server, with a certificate of the week in which the story plays.
LD_PRELOAD=/usr/lib/wall_clock.so WALL_CLOCK=/run/wall_clock openssl req -x509 -newkey rsa:2048 -nodes -days 365 \
  -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout /run/mail.key -out /etc/tekseru/mail-authority.pem 2>/dev/null
chmod 644 /etc/tekseru/mail-authority.pem
mkdir $mail
systemd-run --quiet --unit=lab-mail /usr/bin/python3 "$PWD/Tests/Proofs/mail-server.py" $mail \
  --tls /etc/tekseru/mail-authority.pem /run/mail.key --login tekseru "$password"
holds "a mail server is there" until_true test -s $mail/port

printf '%s' "$password" >/etc/tekseru/channel-credentials/mail-password
chmod 600 /etc/tekseru/channel-credentials/mail-password
write_config 'channels:' "  mail: {server: localhost, port: $(cat $mail/port), security: starttls, from: tekseru@example.org," \
  '    user: tekseru, password: mail-password, authority: /etc/tekseru/mail-authority.pem}'
systemctl enable --now tekserud tekseru-notify 2>/dev/null
both_active() { systemctl -q is-active tekserud && systemctl -q is-active tekseru-notify; }
holds "the daemon and the sender are active" both_active
notifier() { systemctl show -p "$1" --value tekseru-notify; }
holds "the sender runs as a user of its own that exists only meanwhile" test "$(notifier DynamicUser)" = yes
sees_no_register() { ! ls "/proc/$(notifier MainPID)/root$home/" 2>/dev/null | grep -q .; }
holds "it sees no register and no inbox" sees_no_register

file_it() { cat >$home/.dropped && chmod 644 $home/.dropped && mv $home/.dropped "$home/inbox/$1"; }
came=0
mails() { python3 "$lab/mailbox.py" $mail | tail -n "+$((came + 1))"; }
whom() { mails | cut -f 1 | sort | tr '\n' ' '; }
# Mails to these and nobody else, written at a time, with words in the subject of the one who reads English.
told() { # SENTENCE WRITTEN WORDS WHO...
  local people
  people=$(printf '%s\n' "${@:4}" | sort | tr '\n' ' ')
  are_here() { [ "$(whom)" = "$people" ]; }
  holds "$1" until_true are_here
  are_written() { [ "$(mails | cut -f 3 | sort -u)" = "$2" ]; }
  holds "  written at $2" are_written "$@"
  says() { mails | grep -P '\ten\t' | grep -q "$1"; }
  holds "  and saying \"$3\"" says "$3"
  mails | cut -f 1,2,4 | sed 's/^/      /'
  came=$(python3 "$lab/mailbox.py" $mail | wc -l)
}
# The daemon has looked at the clock as it stands, and nothing waits to be sent.
LD_LIBRARY_PATH=/usr/lib/tekseru-lab
export LD_LIBRARY_PATH TEKSERU_REGISTER=$home/register.sqlite
has_looked() { tekseru waiting >/dev/null && [ "$(query "SELECT count(*) FROM outbox WHERE state = 'waiting'")" = 0 ]; }
written() { query "SELECT count(*) FROM outbox WHERE channel <> 'journal'"; }
nobody() { # SENTENCE
  holds "$1" until_true has_looked
  is_told() { [ -z "$(whom)" ] && [ "$(written)" = "$came" ]; }
  holds "  nobody is told" is_told
}
silence_says() { tekseru alerts --dry-run --as-of "$1" --output json | grep -q "\"reason\":\"$2\""; }

echo "Monday: the union, its people and the report of the Thursday before are dropped; it is due this Thursday."
file_it union.yaml <<'END'
---
{tekseru: 1, document: organization, id: EX, code: EX, name: Example union, level: union, country: KZ, timeZone: Asia/Almaty, weekDays: 5}
---
{tekseru: 1, document: organization, id: EX-A, code: EX-A, name: Example branch, level: branch, parent: EX, country: KZ, timeZone: Asia/Almaty, weekDays: 5}
---
{tekseru: 1, document: organization, id: EX-A-1, code: EX-A-1, name: Example clinic, level: primary, parent: EX-A, country: KZ, timeZone: Asia/Almaty, weekDays: 5}
---
{tekseru: 1, document: person, id: P-R, code: P-R, name: Үлгі Жауапты, language: kk, roles: [{role: responsible, organization: EX-A-1}], contact: {email: responsible@example.org}}
---
{tekseru: 1, document: person, id: P-C, code: P-C, name: Председатель Образцов, language: ru, roles: [{role: chair, organization: EX-A-1}], contact: {email: chair@example.org}}
---
{tekseru: 1, document: person, id: P-B, code: P-B, name: Namuna Xodim, language: uz, roles: [{role: officer, organization: EX-A}], contact: {email: branch@example.org}}
---
{tekseru: 1, document: inspector, id: TI-1, code: TI-1, name: Example Inspector, organization: EX-A-1, language: en, from: 2026-01-05, trainings: [{number: T-1, issued: 2026-01-05, validUntil: 2029-01-05}], contact: {email: inspector@example.org}}
---
{tekseru: 1, document: ladder, id: ladder-week, reminder: 1, overdue: 1, branch: 2, centre: 15}
END
file_it report.yaml <<'END'
tekseru: 1
document: inspection
id: I-1
organization: EX-A-1
inspector: TI-1
date: 2026-11-19
kind: planned
violations:
  - {number: 1, category: conditions, severity: gross, text: A socket is loose}
END
holds "the files are recorded" until_true recorded I-1 1
nobody "Monday: it is not yet time"
holds "and the reason is said" silence_says 2026-11-23 notYet

echo "Monday evening: a direct threat."
set_clock 2026-11-23T20:00+05:00
file_it threat.yaml <<'END'
tekseru: 1
document: inspection
id: I-2
organization: EX-A-1
inspector: TI-1
date: 2026-11-23
kind: unscheduled
violations:
  - {number: 1, category: equipment, severity: critical, text: A saw runs without its guard}
END
told "it is told at once, whatever the hour" 2026-11-23T15:00Z "Direct threat" inspector chair branch
file_it threat-over.ndjson <<'END'
{"tekseru": 1, "document": "remediation", "id": "R-2-1", "violation": "I-2/1", "event": "reported", "date": "2026-11-23"}
{"tekseru": 1, "document": "remediation", "id": "R-2-2", "violation": "I-2/1", "event": "confirmed", "date": "2026-11-23"}
END
holds "it is removed the same evening" until_true recorded R-2-2 1
nobody "Monday evening: that it is settled can wait for the morning"
set_clock 2026-11-24T08:59:58+05:00
told "Tuesday: the daemon wakes by itself when the working time begins" 2026-11-24T04:00Z "1 resolved" inspector chair branch

set_clock 2026-11-25T08:59:58+05:00
told "Wednesday, a working day before: due soon" 2026-11-25T04:00Z "1 due soon" responsible inspector
set_clock 2026-11-26T17:59+05:00
nobody "Thursday, the day it is due: on time for the whole of it"
set_clock 2026-11-27T10:00+05:00
told "Friday: overdue" 2026-11-27T05:00Z "1 overdue" responsible inspector chair
set_clock 2026-11-28T12:00+05:00
nobody "Saturday"
set_clock 2026-11-29T12:00+05:00
systemctl restart tekserud tekseru-notify
holds "Sunday: both are started anew" until_true both_active
nobody "Sunday"
set_clock 2026-11-30T09:30+05:00
told "Monday, two working days overdue: the branch is told too" 2026-11-30T04:30Z "1 overdue" responsible inspector chair branch
set_clock 2026-11-30T14:00+05:00
file_it settled.ndjson <<'END'
{"tekseru": 1, "document": "remediation", "id": "R-1-1", "violation": "I-1/1", "event": "reported", "date": "2026-11-30"}
{"tekseru": 1, "document": "remediation", "id": "R-1-2", "violation": "I-1/1", "event": "confirmed", "date": "2026-11-30"}
END
holds "it is removed and confirmed" until_true recorded R-1-2 1
nobody "Monday afternoon: everybody had the day's digest"
set_clock 2026-12-01T09:00+05:00
told "Tuesday: everybody who was told hears that it is settled" 2026-12-01T04:00Z "1 resolved" responsible inspector chair branch
set_clock 2026-12-08T12:00+05:00
nobody "a week later there is nothing more to say"

# What is kept of it.
told_of() { tekseru alerts --told "$1" --output json | grep -c '"state":"sent".*"answer":"250 '; }
holds "the record has who was told of it, each with the server's answer" test "$(told_of I-1/1)" = 13
holds "and of the threat" test "$(told_of I-2/1)" = 6
holds "no mail was repeated" test "$(sed -n 's/^Message-ID: //Ip' $mail/mails/*.eml | sort | uniq -d | wc -l)" = 0
entries_of() { journalctl -u tekserud -o cat --no-pager "MESSAGE_ID=3d1c9a4be2ba4f6a9a1f5c6f0b6f2d$1" | grep -c .; }
for kind in "21 due soon" "22 overdue" "23 escalated" "24 critical" "25 resolved"; do
  holds "the journal has it under its number: ${kind#* }" test "$(entries_of "${kind%% *}")" -ge 1
done
holds "the journal explains it" eval "journalctl -u tekserud -x --no-pager | grep -q 'is overdue for so long that the next stage is told'"
tells_secret() { grep -rqaF "$password" $home /etc/tekseru/tekserud.yaml || journalctl --no-pager -u tekserud -u tekseru-notify -o verbose | grep -qaF "$password"; }
holds "the password stands in no file, outbox or journal" eval '! tells_secret'
holds "neither service was restarted by its manager" test "$(restarts) $(notifier NRestarts)" = "0 0"
systemctl stop tekserud
holds "what is recorded is whole" verified
finish
