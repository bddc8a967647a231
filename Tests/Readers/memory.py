"""Runs a command, throws its output away, and prints the most memory it had, in KiB, and how many bytes it wrote.

    memory.py COMMAND ARGUMENT...
"""

import resource
import subprocess
import sys

process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE)
count = sum(len(piece) for piece in iter(lambda: process.stdout.read(1 << 16), b""))
assert process.wait() == 0
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, count)
