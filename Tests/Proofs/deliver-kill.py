#!/usr/bin/env python3
"""Kills the daemon or the sender COUNT times (SIGKILL) between two steps of writing, sending and marking a message.

Each time at another system call, against an SMTP server of Debian's on loopback: every message arrives at least once,
repetitions carry the same Message-ID and the same bytes, and the outbox ends with everything sent.
"""
import itertools
import pathlib

from alertlab import COUNT, Lab, fail, mails, message, name, need, random, until

MESSAGES = 12
# What each process does on the way of a message, and how often at most in one round.
STEPS = {
    "sender": [("sendto", 90), ("recvfrom", 90), ("connect", 6), ("write", 12), ("socket", 6)],
    "core": [("pwrite64", 30), ("fdatasync", 8), ("write", 12), ("read", 40)],
}


def begin(lab, who, call, turn):
    """The process, traced so that it dies at the `turn`th call of its kind."""
    trace = ["strace", "-f", "-qq", "-o", lab.work / "trace", "-e", f"trace={call}",
             "-e", f"inject={call}:signal=KILL:when={turn}"]
    return lab.core(*trace) if who == "core" else lab.sender(*trace)


def round_of(lab, folder, first, who, call, turn):
    lab.write([message(number) for number in range(first, first + MESSAGES)])
    processes = {}
    for part in ("core", "sender"):
        processes[part] = begin(lab, part, call, turn) if part == who else getattr(lab, part)()
    victim = processes[who]
    is_done = lambda: lab.states().get("waiting", 0) == 0
    until(lambda: victim.poll() is not None or is_done(), lambda: f"{who} at {call} {turn}: nothing moves", 120)
    was_killed = victim.poll() is not None and "killed by SIGKILL" in (lab.work / "trace").read_text()
    lab.end(victim, 9)
    if not is_done():
        processes[who] = getattr(lab, who)()
    until(is_done, lambda: f"{who} at {call} {turn}: these wait still: {lab.states()} {lab.log('sender.log')}", 120)
    for process in processes.values():
        lab.end(process)
    return was_killed


need("strace")
with Lab() as lab:
    folder, port, _ = lab.server("mail-server")
    lab.configure(f"  mail: {{server: 127.0.0.1, port: {port}, security: none, from: tekseru@example.org}}\n")
    lab.end(lab.core())
    killed, first = 0, 1
    steps = [(who, call, most) for who in STEPS for call, most in STEPS[who]]
    for _, (who, call, most) in zip(range(COUNT), itertools.cycle(steps)):
        killed += round_of(lab, folder, first, who, call, random.randint(1, most))
        first += MESSAGES
    sent = {number: [] for number in range(1, first)}
    for mail in mails(folder):
        sent[int(mail["x-envelope"].split("@")[1].split(" p")[1])].append(mail["message-id"])
    lost = [number for number, ids in sent.items() if not ids]
    if lost:
        fail(f"never arrived: {lost[:5]}")
    different = [number for number, ids in sent.items() if len(set(ids)) != 1]
    if different:
        fail(f"repeated under another Message-ID: {different[:5]}")
    if len(set(ids[0] for ids in sent.values())) != first - 1:
        fail("two messages have one Message-ID")
    if lab.states() != {"sent": first - 1}:
        fail(f"the outbox ends with {lab.states()}")
    repeated = sum(len(ids) - 1 for ids in sent.values())
    if killed == 0:
        fail("no kill came between the steps")
    print(f"{name()}: passed: {COUNT} rounds, {killed} kills midway, {first - 1} messages, "
          f"{repeated} repeated under their own Message-ID, none lost")
