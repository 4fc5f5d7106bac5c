#!/usr/bin/env python3
"""The daemon wakes at its moment and at once when somebody sets the clock (to what it shows already: needs root)."""
import sqlite3
import time

from alertlab import Lab, message, name, skip, until

try:
    time.clock_settime_ns(time.CLOCK_REALTIME, time.time_ns())
except PermissionError:
    skip("the clock may not be set here")

with Lab() as lab:
    lab.configure("  lists: /nonexistent\n")
    lab.end(lab.core())
    lab.write([message(1, "journal", "x")])
    with sqlite3.connect(lab.register) as connection:
        connection.execute("UPDATE outbox SET next_at = ?", (int(time.time() * 1000) + 15_000,))
    core = lab.core()
    start = time.monotonic()
    waiting = lambda: lab.states().get("waiting")
    assert waiting() == 1

    def set_and_noticed():
        # Again and again, as long as the daemon is only about to plan for a moment.
        time.clock_settime_ns(time.CLOCK_REALTIME, time.time_ns())
        return "the clock was set" in lab.log("core.log")

    until(set_and_noticed, lambda: "nobody noticed: " + lab.log("core.log"), 10)
    noticed = time.monotonic() - start
    assert waiting() == 1, "a clock that was set brings nothing before its moment"
    until(lambda: not waiting(), lambda: "the moment went by: " + lab.log("core.log"), 40)
    before = open(f"/proc/{core.pid}/stat").read().split()[13:15]
    time.sleep(3)
    assert open(f"/proc/{core.pid}/stat").read().split()[13:15] == before, "it works while there is nothing to do"
    print(f"{name()}: passed: noticed within {noticed:.2f} s; the planned moment came all the same; idle afterwards")
