"""set_clock.py FILE SECONDS|MOMENT: sets the clock of those whom wall_clock.c is preloaded into, and wakes their timers.

SECONDS is how far the clock is off, MOMENT (2026-11-23T08:00+05:00) what it shows. Timers are woken as the kernel does it
when anybody sets the clock: this sets the machine's to what it shows already.
"""

import datetime
import os
import pathlib
import struct
import sys
import time

file, asked = pathlib.Path(sys.argv[1]), sys.argv[2]
now = time.time_ns()
try:
    offset = int(asked) * 1_000_000_000
except ValueError:
    offset = int(datetime.datetime.fromisoformat(asked).timestamp()) * 1_000_000_000 - now
# Replaced and not rewritten: nobody may read half a file, or an empty one.
part = file.with_suffix(".part")
part.write_bytes(struct.pack("<q", offset))
part.chmod(0o644)
os.replace(part, file)
time.clock_settime_ns(time.CLOCK_REALTIME, time.time_ns())
