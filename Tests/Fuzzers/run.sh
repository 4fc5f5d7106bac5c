#!/usr/bin/env bash
# Fuzzes the reader of documents with libFuzzer, SECONDS_EACH (first argument, default 5) for each of JSON, YAML and CSV,
# starting from the good samples. Tekseru, TekseruDocuments, Yams and libyaml are compiled here for coverage, by swiftc and
# clang over their sources: SwiftPM does not link a libFuzzer main. A finding stays in .build/fuzzers/findings.
# SEED where the chances start; SANITIZE=fuzzer,address adds the address sanitizer; FORMATS which to run.
set -euo pipefail
seconds=${1:-${SECONDS_EACH:-5}}
root=$(cd "$(dirname "$0")/../.." && pwd)
out=$root/.build/fuzzers
sanitize=${SANITIZE:-fuzzer}
export SWIFT_BACKTRACE=enable=no

skip() {
  echo "fuzzers: skipped: $*"
  [ "${CI:-}" != true ] || exit 1
  exit 0
}

fail() {
  echo "fuzzers: FAILED: $*" >&2
  exit 1
}

command -v swiftc >/dev/null || skip "there is no swiftc here"
clang=$(dirname "$(readlink -f "$(command -v swiftc)")")/clang
[ -x "$clang" ] || clang=$(command -v clang) || skip "there is no clang here"
yams=$root/.build/checkouts/Yams/Sources
[ -d "$yams" ] || (cd "$root" && swift package resolve >/dev/null)

features=(-swift-version 6 -package-name tekseru -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature MemberImportVisibility)
# What Swift must know of the C libraries that reading uses.
libraries=(-I "$root/Sources/CZip" -I "$root/Sources/CExpat")

# Compiles the Swift files of folder $2 as module $1.
module() {
  local name=$1 sources
  mapfile -t sources < <(find "$2" -name '*.swift' | sort)
  (cd "$out/build" && swiftc -O -wmo -parse-as-library -sanitize="$sanitize" -module-name "$name" -emit-module \
    -emit-module-path "$out/build/$name.swiftmodule" -c -o "$out/build/$name.o" -I "$out/build" "${@:3}" "${sources[@]}")
}

compile() {
  local stamp
  stamp=$({ echo "$sanitize"; find "$root/Sources/Tekseru" "$root/Sources/TekseruDocuments" "$yams" "$root/Tests/Fuzzers" \
    -type f -exec sha256sum {} +; swiftc --version 2>&1; } | sort | sha256sum)
  [ "$stamp" != "$(cat "$out/stamp" 2>/dev/null)" ] || return 0
  rm -rf "$out/build"
  mkdir -p "$out/build"
  local source
  for source in "$yams"/CYaml/src/*.c; do
    "$clang" -O2 -fPIC -fsanitize="${sanitize/fuzzer/fuzzer-no-link}" -I "$yams/CYaml/include" \
      -c "$source" -o "$out/build/libyaml-$(basename "$source" .c).o"
  done
  module Yams "$yams/Yams" -I "$yams/CYaml/include" -DSWIFT_PACKAGE -suppress-warnings
  module Tekseru "$root/Sources/Tekseru" "${features[@]}"
  module TekseruDocuments "$root/Sources/TekseruDocuments" "${features[@]}" "${libraries[@]}" -I "$yams/CYaml/include"
  (cd "$out/build" && swiftc -O -parse-as-library -sanitize="$sanitize" "${features[@]}" "${libraries[@]}" -I "$out/build" \
    -I "$yams/CYaml/include" -o "$out/reader" "$root/Tests/Fuzzers/ReaderFuzzer.swift" "$out"/build/*.o)
  echo "$stamp" >"$out/stamp"
}

# The good samples of one format, none larger than 20 000 bytes, for libFuzzer to start from.
gather_seeds() {
  local samples=${SAMPLES:-$root/Samples} pattern
  mkdir -p "$out/seeds/$1"
  case $1 in yaml) pattern='.*\.ya?ml' ;; *) pattern=".*\\.$1" ;; esac
  [ ! -d "$samples" ] || find "$samples" -regextype posix-extended -regex "$pattern" -size -20k -print0 |
    while IFS= read -r -d '' sample; do
      cp "$sample" "$out/seeds/$1/$(sha256sum <"$sample" | cut -c 1-16)"
    done
}

fuzz() {
  local format=$1 runs
  gather_seeds "$format"
  mkdir -p "$out/corpus/$format" "$out/findings"
  # At most 4 GiB and 10 seconds for one input: beyond that it is a finding.
  TEKSERU_FORMAT=$format "$out/reader" -max_total_time="$seconds" -max_len=20000 -timeout=10 -rss_limit_mb=4096 \
    -seed="${SEED:-1}" -print_final_stats=1 -artifact_prefix="$out/findings/$format-" \
    "$out/corpus/$format" "$out/seeds/$format" >"$out/$format.log" 2>&1 || {
    grep -E 'ERROR|Fatal error|SUMMARY|Test unit written' "$out/$format.log" >&2 || tail -n 5 "$out/$format.log" >&2
    fail "$format: an input breaks the reader; see $out/findings"
  }
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$out/$format.log")
  [ "${runs:-0}" -gt 0 ] || fail "$format: nothing was run"
  ran="$ran $format $runs,"
}

compile
ran=""
for format in ${FORMATS:-json yaml csv}; do fuzz "$format"; done
echo "fuzzers: passed: $seconds s each, inputs run:${ran%,}"
