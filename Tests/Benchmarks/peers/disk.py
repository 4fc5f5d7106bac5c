"""What the disk itself does: fdatasync of a small overwrite and rename, each a second. disk.py FOLDER prints two rates."""

import os
import sys
import time

folder = sys.argv[1]
page = os.urandom(4096)
file = os.open(f"{folder}/overwritten", os.O_RDWR | os.O_CREAT)
os.write(file, page * 256)
os.fsync(file)
count, start = 0, time.perf_counter()
while time.perf_counter() - start < 1:
    os.pwrite(file, page, count % 256 * 4096)
    os.fdatasync(file)
    count += 1
syncs = count / (time.perf_counter() - start)

os.makedirs(f"{folder}/there", exist_ok=True)
names = [f"{number:05}" for number in range(20000)]
for name in names:
    os.close(os.open(f"{folder}/{name}", os.O_CREAT))
start = time.perf_counter()
for name in names:
    os.rename(f"{folder}/{name}", f"{folder}/there/{name}")
print(round(syncs), round(len(names) / (time.perf_counter() - start)))
