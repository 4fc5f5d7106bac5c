#!/usr/bin/env bash
# Builds the library's documentation; a warning is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
graphs=.build/symbol-graphs
rm -rf "$graphs" && mkdir -p "$graphs"
swift build --target Tekseru -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$PWD/$graphs" \
  --scratch-path .build/docs-build >/dev/null
find "$graphs" -name '*.symbols.json' ! -name 'Tekseru*' -delete
docc convert Sources/Tekseru/Tekseru.docc --additional-symbol-graph-dir "$graphs" --warnings-as-errors \
  --fallback-display-name Tekseru --fallback-bundle-identifier tekseru --output-path .build/Tekseru.doccarchive
echo "docs: .build/Tekseru.doccarchive"
