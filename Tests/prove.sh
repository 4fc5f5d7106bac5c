#!/usr/bin/env bash
# prove.sh share|full: every proof with a bounded share of its cases, or with all of them.
set -uo pipefail
cd "$(dirname "$0")/.."
case ${1:-share} in
  share) kills=8 cuts=12 mutations=1500 seconds=5 ;;
  full) kills=100 cuts=300 mutations=10000 seconds=60 ;;
  *) echo "usage: prove.sh share|full" >&2; exit 64 ;;
esac
passed=0
failed=0
prove() {
  echo "== $*"
  if env "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $*" >&2; fi
}
prove COUNT=$kills Tests/Proofs/kill.sh
prove COUNT=$cuts FS=ext4 Tests/Proofs/power-cut.sh
prove COUNT=$cuts FS=xfs Tests/Proofs/power-cut.sh
prove COUNT=$cuts Tests/Proofs/power-cut.sh --lowered
prove Tests/Proofs/commit-error.sh
prove Tests/Proofs/tampering.sh
prove Tests/python Tests/Proofs/prefixes.py
prove COUNT=$mutations Tests/python Tests/Proofs/mutations.py
prove Tests/Fuzzers/run.sh $seconds
prove Tests/docs.sh
echo "Proofs: $passed passed, $failed failed"
[ $failed -eq 0 ]
