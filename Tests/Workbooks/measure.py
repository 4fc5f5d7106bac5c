"""Runs a command and prints what it took of memory at most, in KiB, as the last line of standard error.

A process of its own, because a child begins with the memory of whoever started it.
"""

import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(status)
