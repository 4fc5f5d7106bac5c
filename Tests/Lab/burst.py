"""burst.py N FOLDER: drops N inspections at once, each written elsewhere first and renamed into place."""
import json
import os
import sys

count, folder = int(sys.argv[1]), sys.argv[2]
aside = os.path.join(os.path.dirname(folder), ".burst")
os.makedirs(aside, exist_ok=True)
for i in range(count):
    document = {
        "tekseru": 1, "document": "inspection", "id": f"B-{i}", "organization": "KZ-1", "inspector": "TI-1",
        "date": f"2025-{i % 12 + 1:02}-{i % 28 + 1:02}", "kind": "planned", "unit": f"B-{i}",
    }
    with open(os.path.join(aside, f"b-{i}.json"), "w", encoding="utf-8") as file:
        json.dump(document, file)
for i in range(count):
    os.rename(os.path.join(aside, f"b-{i}.json"), os.path.join(folder, f"b-{i}.json"))
os.rmdir(aside)
