# Read by every proof: finds the command, makes a place to work that vanishes, and says the result in one line.
# TEKSERU the command to prove, TEKSERUD the daemon, COUNT how often, SEED where the chances start, KEEP=1 leaves the place for a look.
set -Eeuo pipefail
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 SWIFT_BACKTRACE=enable=no

proofs=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$proofs/../.." && pwd)
proof=$(basename "$0")
proof=${proof%.*}
COUNT=${COUNT:-10}
SEED=${SEED:-1}
RANDOM=$SEED

skip() {
  echo "$proof: skipped: $*"
  [ "${CI:-}" != true ] || exit 1
  exit 0
}

fail() {
  echo "$proof: FAILED: $*" >&2
  exit 1
}

passed() {
  echo "$proof: passed: $*"
}

need() {
  local tool
  for tool; do
    command -v "$tool" >/dev/null || skip "there is no $tool here"
  done
}

# Starts the proof over where nobody else sees its mounts: a systemd that starts elsewhere would hold them.
mount_alone() {
  [ "$(id -u)" = 0 ] || skip "it mounts images, so it must be root"
  [ -z "${mounts_alone:-}" ] || return 0
  rm -rf "$work"
  mounts_alone=1 exec unshare --mount --propagation private "$0" "$@"
}

find_command() {
  local candidate
  for candidate in "${TEKSERU:-}" "$root/.build/release/tekseru" "$root/.build/debug/tekseru"; do
    if [ -n "$candidate" ] && [ -x "$candidate" ]; then
      TEKSERU=$(realpath -s "$candidate")
      return
    fi
    [ -z "$candidate" ] || [ "$candidate" != "${TEKSERU:-}" ] || fail "there is no command at $candidate"
  done
  skip "no tekseru is built"
}

# The daemon of the same build, unless TEKSERUD names another.
find_daemon() {
  TEKSERUD=$(realpath -s "${TEKSERUD:-$(dirname "$TEKSERU")/tekserud}")
  [ -x "$TEKSERUD" ] || skip "no tekserud is built"
}

leave() {
  local status=$? mounted
  trap - EXIT
  [ -z "${running:-}" ] || kill -9 "$running" 2>/dev/null || true
  for mounted in $(awk -v under="$work/" 'index($2, under) == 1 { print $2 }' /proc/mounts); do
    umount "$mounted" || umount -l "$mounted" || true
  done
  if [ "${KEEP:-}" = 1 ]; then echo "$proof: left in $work" >&2; else rm -rf "$work"; fi
  exit $status
}

tekseru() {
  "$TEKSERU" "$@"
}

# Runs quietly and is expected to end with 0; what it said is shown when it does not.
quietly() {
  "$@" >"$work/said" 2>&1 || {
    local status=$?
    tail -n 5 "$work/said" >&2
    fail "exit $status from: $*"
  }
}

make_documents() {
  python3 "$proofs/make-documents.py" --seed "$SEED" "$@"
}

# A register at $1 that knows the organizations and inspectors of the made documents.
found_register() {
  [ -d "$work/registry" ] || make_documents --count 0 --registry "$work/registry"
  TEKSERU_REGISTER=$1 quietly tekseru file "$work/registry/organizations.json" "$work/registry/inspectors.json"
}

# Kind and id, one document a line, of receipts or of a listing; `receipts.py` says which.
receipts() {
  python3 "$proofs/receipts.py" "$@"
}

# Every document acknowledged in the files $@ is in the register, and the register is whole.
check_promises() {
  receipts acknowledged "$@" >"$work/promised"
  tekseru documents --output json >"$work/listing" || fail "the documents cannot be listed"
  receipts listed "$work/listing" >"$work/held"
  local lost
  lost=$(LC_ALL=C comm -23 "$work/promised" "$work/held" | sed -n 1,3p)
  [ -z "$lost" ] || fail "acknowledged and not there: $lost"
  quietly tekseru verify
}

# The register has each document of the list $1 exactly once.
check_each_once() {
  tekseru documents --output json >"$work/listing" || fail "the documents cannot be listed"
  receipts listed "$work/listing" >"$work/held"
  local repeated missing
  repeated=$(LC_ALL=C uniq -d "$work/held" | sed -n 1,3p)
  [ -z "$repeated" ] || fail "recorded twice: $repeated"
  missing=$(LC_ALL=C comm -23 "$1" "$work/held" | sed -n 1,3p)
  [ -z "$missing" ] || fail "filed again and still missing: $missing"
}

# A random number of milliseconds from 0 to $1, as seconds for sleep.
moment() {
  local part=$(((RANDOM * 32768 + RANDOM) % ($1 + 1)))
  printf '%d.%03d' $((part / 1000)) $((part % 1000))
}

milliseconds() {
  echo $(($(date +%s%N) / 1000000))
}

find_command
need python3
work=$(mktemp -d "${TMPDIR:-/tmp}/tekseru-$proof.XXXXXX")
trap leave EXIT
trap 'echo "$proof: FAILED: line $LINENO: $BASH_COMMAND" >&2' ERR
trap 'exit 130' INT TERM
