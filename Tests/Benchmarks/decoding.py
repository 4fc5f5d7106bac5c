"""Decoding and checking a document beside Foundation's JSONDecoder, over what `swift build -c release` made."""

import subprocess


def measure_decoding(bench) -> None:
    lines = bench.place / "decode.ndjson"
    bench.make("--count", bench.files, "--out", lines)
    program = compile_benchmark(bench)
    ours, foundation = map(int, subprocess.check_output([program, lines, str(bench.runs)], text=True).split())
    bench.table.row("decode and check of a document", f"{ours} ns", f"Foundation's JSONDecoder: {foundation} ns",
                    foundation / ours, 2, 8)
    lines.unlink()


def compile_benchmark(bench):
    """Links the benchmark with the objects of the release build."""
    build = bench.root / ".build/release"
    objects = [path for module in ("Tekseru", "TekseruDocuments", "Yams", "CYaml")
               for path in sorted((build / f"{module}.build").rglob("*.o"))]
    if not objects:
        raise SystemExit("benchmark: FAILED: decoding needs `swift build -c release` first")
    program = bench.place / "decode"
    subprocess.run([
        "swiftc", "-O", "-parse-as-library", "-swift-version", "6", "-I", build / "Modules",
        "-I", bench.root / ".build/checkouts/Yams/Sources/CYaml/include", "-o", program,
        bench.root / "Tests/Benchmarks/Decode/DecodeBenchmark.swift", *objects,
    ], check=True)
    return program
