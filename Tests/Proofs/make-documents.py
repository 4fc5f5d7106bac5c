#!/usr/bin/env python3
"""Makes plausible inspections, about 1 KB each, the same for the same seed.

    make-documents.py --count 20000 --format files --out inbox --registry registry
    make-documents.py --count 1000000 --format ndjson --out year.ndjson
    make-documents.py --organizations 8305 --count 60000 --out year.ndjson --registry registry

`--registry DIR` also writes organizations.json and inspectors.json, which are filed first.
"""

import argparse
import json
import os
import sys
from pathlib import Path

import plausible


def main() -> None:
    options = arguments()
    if options.registry:
        write_registry(Path(options.registry), options.organizations)
    if not options.out:
        return
    least, _, most = options.violations.partition("-")
    made = plausible.inspections(
        options.count, options.seed, int(least), int(most or least), options.year, options.fixed,
        options.organizations)
    writers = {"files": write_files, "ndjson": write_lines, "json": write_array}
    writers[options.format](made, Path(options.out))


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--format", choices=["files", "ndjson", "json"], default="ndjson")
    parser.add_argument("--violations", default="0-8", help="how many an inspection has: 0-8, or 4")
    parser.add_argument("--fixed", type=float, default=0.3, help="share of violations fixed on the spot")
    parser.add_argument("--organizations", type=int, default=plausible.PRIMARIES, help="how many primary ones")
    parser.add_argument("--year", type=int, default=2025)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", help="a folder for files, else a file")
    parser.add_argument("--registry", help="folder for organizations.json and inspectors.json")
    return parser.parse_args()


def write_registry(folder: Path, primaries: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    registry = {"organizations": plausible.organizations(primaries), "inspectors": plausible.inspectors(primaries)}
    for name, rows in registry.items():
        (folder / f"{name}.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")


def write_files(made, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    prefix = os.fspath(folder)
    for identifier, text in made:
        with open(f"{prefix}/{identifier}.json", "wb") as file:
            file.write(text.encode())


def write_lines(made, path: Path) -> None:
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as file:
        file.writelines(f"{text}\n" for _, text in made)


def write_array(made, path: Path) -> None:
    with open(path, "w", encoding="utf-8", buffering=1 << 20) as file:
        separator = "[\n"
        for _, text in made:
            file.write(separator + text)
            separator = ",\n"
        file.write("\n]\n" if separator != "[\n" else "[]\n")


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
