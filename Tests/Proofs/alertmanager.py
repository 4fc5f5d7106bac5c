#!/usr/bin/env python3
"""A real Prometheus Alertmanager (Debian's): alerts appear with stable fingerprints, are sent again before they expire,
survive the death of either side, and resolve."""
import json
import os
import time
import urllib.request

from alertlab import Lab, fail, free_port, message, name, need, until

held = []


def holds(sentence, condition, why="", seconds=60):
    until(condition, lambda: f"{sentence}: {why() if callable(why) else why}", seconds)
    held.append(sentence)


def item(number, stage="overdue"):
    return {"topic": f"violation KZ-01-2026-{number}/1", "organization": "DEMO-KZ-01", "stage": stage,
            "severity": "gross", "due": "2026-11-20", "since": int(time.time() * 1000) - 86_400_000,
            "summary": f"Розетка № {number}"}


def alert(id, number, stage="overdue", occasion="overdue"):
    return message(id, "alertmanager", "", occasion, items=[item(number, stage)])


def alertmanager(lab, port):
    (lab.work / "am.yml").write_text("route: {receiver: none}\nreceivers: [{name: none}]\n")
    return lab.start(
        "prometheus-alertmanager", f"--config.file={lab.work}/am.yml", f"--storage.path={lab.work}/am",
        f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address=", log="alertmanager.log")


need("prometheus-alertmanager")
with Lab() as lab:
    port = free_port()

    def alerts():
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v2/alerts", timeout=5) as reply:
                return {row["labels"]["topic"].split("-")[-1].split("/")[0]: row for row in json.load(reply)}
        except OSError:
            return {}

    said = lambda: f"{alerts()} {lab.log('sender.log')} {lab.log('alertmanager.log')} {lab.rows()}"
    manager = alertmanager(lab, port)
    lab.configure(f'  alertmanager: {{servers: ["http://127.0.0.1:{port}"], interval: 1s}}\n')
    core = lab.core()

    def write(*messages):
        global core
        lab.end(core)
        lab.write(messages)
        core = lab.core()

    sender = lab.sender()
    write(alert(1, 1), alert(2, 2), alert(3, 3))
    holds("alerts appear", lambda: set(alerts()) == {"1", "2", "3"}, said)
    first = alerts()
    holds("they are marked as sent", lambda: lab.states() == {"sent": 3}, said)
    time.sleep(5)
    again = alerts()
    holds("they are sent again before they expire", lambda: all(
        again[key]["endsAt"] > first[key]["endsAt"] for key in first), said)
    holds("they have not expired after more than four intervals", lambda: len(again) == 3)

    write(alert(4, 1, "branch", "escalated"))
    holds("a later stage is the same alert", lambda: alerts()["1"]["annotations"]["stage"] == "branch" and
          alerts()["1"]["fingerprint"] == first["1"]["fingerprint"] and len(alerts()) == 3, said)
    holds("with the same beginning", lambda: alerts()["2"]["startsAt"] == first["2"]["startsAt"])

    write(alert(5, 2, occasion="resolved"))
    holds("what is resolved goes", lambda: set(alerts()) == {"1", "3"}, said)

    lab.end(sender, 9)
    write(alert(6, 3, occasion="resolved"))
    lab.end(manager, 9)
    time.sleep(1)
    manager = alertmanager(lab, port)
    sender = lab.sender()
    holds("an Alertmanager that forgot is told again what stands, and not what ended", lambda: set(alerts()) == {"1"},
          said)
    fingerprint = lambda: alerts().get("1", {}).get("fingerprint")
    holds("with the same fingerprint", lambda: fingerprint() == first["1"]["fingerprint"], said)
    holds("an end that was decided while nobody sent is told", lambda: lab.states() == {"sent": 6}, said)

    lab.end(manager, 9)
    write(alert(7, 7))
    time.sleep(3)
    manager = alertmanager(lab, port)
    holds("what is new while it is away appears when it is back", lambda: set(alerts()) == {"1", "7"}, said, 90)
    print(f"{name()}: passed: {len(held)} held")
