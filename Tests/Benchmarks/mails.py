#!/usr/bin/env python3
"""mails.py [COUNT]: mails a second to an SMTP server on loopback, by the sender out of the outbox and by msmtp, which is
started once a mail. The server is Debian's aiosmtpd; the same mails, one after the other, each marked as sent."""
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Proofs"))
from alertlab import Lab, mails, message, need, until  # noqa: E402


def by_sender(lab, folder, count):
    lab.write([message(number) for number in range(1, count + 1)])
    core = lab.core()
    start = time.monotonic()
    sender = lab.sender()
    until(lambda: lab.states() == {"sent": count}, lambda: f"{lab.states()} {lab.log('sender.log')}", 600)
    took = time.monotonic() - start
    for process in (sender, core):
        lab.end(process)
    return took


def by_msmtp(folder, port, count):
    mail = next(path for path in sorted((folder / "mails").glob("*.eml"))).read_bytes()
    start = time.monotonic()
    for number in range(1, count + 1):
        subprocess.run(
            ["msmtp", "--host=127.0.0.1", f"--port={port}", "--from=tekseru@example.org", f"p{number}@example.org"],
            input=mail, check=True)
    return time.monotonic() - start


need("msmtp")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
with Lab() as lab:
    folder, port, _ = lab.server("mail-server")
    lab.configure(f"  mail: {{server: 127.0.0.1, port: {port}, security: none, from: tekseru@example.org, "
                  "perMinute: 60000}\n")
    lab.end(lab.core())
    ours = by_sender(lab, folder, count)
    assert len(mails(folder)) == count
    theirs = by_msmtp(folder, port, count)
    assert len(mails(folder)) == 2 * count
    print(f"{count} mails: the sender {count / ours:.0f} a second, msmtp once a mail {count / theirs:.0f} a second: "
          f"{theirs / ours:.1f} times as many")
