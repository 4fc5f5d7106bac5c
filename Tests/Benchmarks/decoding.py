"""Decoding and checking a document beside Foundation's JSONDecoder, over what `swift build -c release` made."""

import subprocess


def measure_decoding(bench) -> None:
    lines = bench.place / "decode.ndjson"
    bench.make("--count", bench.files, "--out", lines)
    program = compile_benchmark(bench, "Decode")
    ours, foundation = map(int, subprocess.check_output([program, lines, str(bench.runs)], text=True).split())
    bench.table.row("decode and check of a document", f"{ours} ns", f"Foundation's JSONDecoder: {foundation} ns",
                    foundation / ours, 2, 8)
    lines.unlink()


def compile_benchmark(bench, name: str):
    """Links a benchmark of ours with the objects of the release build."""
    build = bench.root / ".build/release"
    objects = [path for module in ("Tekseru", "TekseruDocuments", "Yams", "CYaml")
               for path in sorted((build / f"{module}.build").rglob("*.o"))]
    if not objects:
        raise SystemExit(f"benchmark: FAILED: {name} needs `swift build -c release` first")
    program = bench.place / name.lower()
    headers = [bench.root / ".build/checkouts/Yams/Sources/CYaml/include", *(bench.root / "Sources" / of for of in ("CZip", "CExpat"))]
    subprocess.run([
        "swiftc", "-O", "-parse-as-library", "-swift-version", "6", "-static-stdlib", "-I", build / "Modules",
        *(word for header in headers for word in ("-I", header)), "-o", program,
        bench.root / f"Tests/Benchmarks/{name}/{name}Benchmark.swift", *objects,
    ], check=True)
    return program
