#!/usr/bin/env python3
"""Kills the daemon or the sender COUNT times (SIGKILL) between two steps of recording, deciding, sending and marking.

Each round drops a file with direct threats, of which everybody is told at once, and kills at another system call, against
an SMTP server of Debian's on loopback: every message arrives at least once, repetitions carry the same Message-ID, a
decision and its messages are there together or not at all, and the outbox ends with everything sent.
"""
import collections
import datetime
import itertools
import json
import re

from alertlab import COUNT, Lab, fail, mails, name, need, random, until

THREATS = 4
PEOPLE = {"TI-1": "inspector", "P-C": "chair", "P-B": "branch"}
MESSAGES = THREATS * len(PEOPLE)
# What each process does on the way from the file to the mark; how often in a round is counted in the first one.
STEPS = {
    "core": ["pwrite64", "fdatasync", "pwrite64", "renameat2", "write", "sendto"],
    "sender": ["sendto", "recvfrom", "connect", "write", "read"],
}
BEGINNING = {"tekseru": 1}


def base():
    tree = [("EX", "union", None), ("EX-A", "branch", "EX"), ("EX-A-1", "primary", "EX-A")]
    documents = [BEGINNING | {"document": "organization", "id": code, "code": code, "name": code, "level": level}
                 | ({"parent": parent} if parent else {"country": "KZ"}) for code, level, parent in tree]
    posts = [("P-C", "chair", "EX-A-1"), ("P-B", "officer", "EX-A")]
    documents += [BEGINNING | {
        "document": "person", "id": code, "code": code, "name": code, "roles": [{"role": role, "organization": place}],
        "contact": {"email": f"{PEOPLE[code]}@example.org"}} for code, role, place in posts]
    return documents + [BEGINNING | {
        "document": "inspector", "id": "TI-1", "code": "TI-1", "name": "TI-1", "organization": "EX-A-1",
        "from": "2020-01-06", "contact": {"email": "inspector@example.org"}}]


def threats(number):
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    return [BEGINNING | {
        "document": "inspection", "id": f"I-{number}", "organization": "EX-A-1", "inspector": "TI-1", "date": today,
        "kind": "unscheduled", "violations": [
            {"number": threat, "category": "equipment", "severity": "critical", "text": "A saw without its guard"}
            for threat in range(1, THREATS + 1)]}]


def drop(lab, file, documents):
    (lab.work / file).write_text(json.dumps(documents))
    (lab.work / file).rename(lab.work / "inbox" / file)


def trace(lab, file, calls, *injected):
    return ["strace", "-f", "-qq", "-o", lab.work / file, "-e", f"trace={calls}", *injected]


def begin(lab, who, *before):
    return lab.core(*before) if who == "core" else lab.sender(*before)


class State:
    """How far the round of a number got."""

    def __init__(self, lab, number):
        count = lambda query: lab.rows(query)[0][0]
        self.recorded = count(f"SELECT count(*) FROM documents WHERE id = 'I-{number}'")
        self.told = count("SELECT count(*) FROM told t JOIN audiences a ON a.number = t.audience")
        self.mails = count("SELECT count(*) FROM outbox WHERE channel = 'mail'")
        self.sent = count("SELECT count(*) FROM outbox WHERE channel = 'mail' AND state = 'sent'")

    def is_done(self, number):
        return self.recorded and self.told == self.sent == number * MESSAGES

    def phase(self, number, arrived):
        first = (number - 1) * MESSAGES
        if not self.recorded:
            return "before it was recorded"
        if self.told == first:
            return "recorded, before the decision"
        if arrived == first:
            return "decided, nothing sent"
        return "all marked" if self.sent == number * MESSAGES else "some sent, not all marked"


def round_of(lab, folder, number, who, call, turn):
    drop(lab, f"I-{number}.json", threats(number))
    state = lambda: State(lab, number)
    words = lambda: f"{who} at {call} {turn}: {vars(state())} {lab.log('core.log')} {lab.log('sender.log')}"
    injected = ["-e", f"inject={call}:signal=KILL:when={turn}"]
    processes = {part: begin(lab, part, *(trace(lab, "trace", call, *injected) if part == who else [])) for part in STEPS}
    victim = processes[who]
    until(lambda: victim.poll() is not None or state().is_done(number), words, 120)
    was_killed = victim.poll() is not None and "killed by SIGKILL" in (lab.work / "trace").read_text()
    lab.end(victim, 9)
    left = state()
    phase = left.phase(number, len(mails(folder))) if was_killed else None
    if left.told != left.mails:
        fail(f"{left.told} were told and {left.mails} messages written: {words()}")
    if not left.is_done(number):
        processes[who] = begin(lab, who)
    until(lambda: state().is_done(number), words, 120)
    for process in processes.values():
        lab.end(process)
    return phase


def chance(turns):
    """A call among so many; half of the times rather one of the first, where the way from one step to the next is short."""
    return random.choice([random.randint(1, turns), round(turns ** random.random())])


def most_calls(lab, number):
    """How often one thread of each process makes each call in a round."""
    drop(lab, f"I-{number}.json", threats(number))
    processes = [begin(lab, part, *trace(lab, f"{part}.trace", ",".join(set(STEPS[part])))) for part in STEPS]
    until(lambda: State(lab, number).is_done(number), lambda: lab.log("core.log") + lab.log("sender.log"), 120)
    for process in reversed(processes):
        lab.end(process)
    calls = {part: re.findall(r"^(\d+) +(\w+)\(", (lab.work / f"{part}.trace").read_text(), re.M) for part in STEPS}
    found = {}
    for part, pairs in calls.items():
        for (_, call), count in collections.Counter(pairs).items():
            found[part, call] = max(found.get((part, call), 0), count)
    return found


need("strace")
with Lab() as lab:
    folder, port, _ = lab.server("mail-server")
    lab.configure(f"  mail: {{server: 127.0.0.1, port: {port}, security: none, from: tekseru@example.org}}\n")
    lab.end(lab.core())
    drop(lab, "base.json", base())
    core = lab.core()
    until(lambda: lab.rows("SELECT 1 FROM documents WHERE id = 'TI-1'"), lambda: lab.log("core.log"))
    lab.end(core)
    most = most_calls(lab, 1)
    steps = [(who, call, most[who, call]) for who in STEPS for call in STEPS[who] if most.get((who, call))]
    phases = collections.Counter()
    rounds = range(2, COUNT + 2)
    for number, (who, call, turns) in zip(rounds, itertools.cycle(steps)):
        phases[round_of(lab, folder, number, who, call, chance(turns))] += 1
    arrived = collections.defaultdict(list)
    for mail in mails(folder):
        arrived[mail["message-id"]].append(mail["x-envelope"].split()[1])
    written = lab.rows("SELECT count(*) FROM outbox WHERE channel = 'mail'")[0][0]
    if written != (COUNT + 1) * MESSAGES:
        fail(f"{written} messages were written for {COUNT + 1} rounds of {MESSAGES}")
    if len(arrived) != written:
        fail(f"{written} messages were written and {len(arrived)} arrived")
    if any(len(set(whom)) != 1 for whom in arrived.values()):
        fail("one Message-ID went to two people")
    twice = lab.rows("SELECT t.unit, t.number, d.code FROM told t JOIN audiences a ON a.number = t.audience "
                     "JOIN digests d ON d.number = a.digest "
                     "GROUP BY t.unit, t.number, d.code, t.rung HAVING count(*) > 1")
    if twice:
        fail(f"decided twice: {twice[:5]}")
    if set(lab.states()) != {"sent"}:
        fail(f"the outbox ends with {lab.states()}")
    missed = phases.pop(None, 0)
    between = {"recorded, before the decision", "some sent, not all marked"}
    if not phases or COUNT >= 50 and not between <= set(phases):
        fail(f"kills came between these steps alone: {dict(phases)}")
    print(f"{name()}: passed: {COUNT} rounds, {COUNT - missed} kills: "
          + ", ".join(f"{count} {phase}" for phase, count in sorted(phases.items()))
          + f"; {written} messages, {sum(map(len, arrived.values())) - written} repeated under their own Message-ID, none lost")
