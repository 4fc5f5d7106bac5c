#!/usr/bin/env bash
# Builds the library's documentation; a warning is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
graphs=.build/symbol-graphs
rm -rf "$graphs" && mkdir -p "$graphs"
swift build --target Tekseru >/dev/null
triple=$(swift -print-target-info | sed -n 's/.*"unversionedTriple" *: *"\([^"]*\)".*/\1/p')
# Taken from the built module: a build that finds nothing to do emits no symbols.
swift symbolgraph-extract -module-name Tekseru -I "$(swift build --show-bin-path)/Modules" -target "$triple" \
  -minimum-access-level public -skip-synthesized-members -output-dir "$graphs"
docc convert Sources/Tekseru/Tekseru.docc --additional-symbol-graph-dir "$graphs" --warnings-as-errors \
  --fallback-display-name Tekseru --fallback-bundle-identifier tekseru --output-path .build/Tekseru.doccarchive
echo "docs: .build/Tekseru.doccarchive"
