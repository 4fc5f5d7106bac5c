#!/usr/bin/env bash
# Cuts the power COUNT times while `tekseru file` runs: a file system image on a loop device is shut down without flushing
# its log (xfs_io -x -c shutdown), unmounted and mounted again. By turns an NDJSON file and a folder with --move-to.
# After each: what was acknowledged (kept outside the image) is there, `verify` is clean, no file is lost or filed away
# unrecorded, filing again records each once. FS=ext4, xfs or both; half of COUNT for each.
#
# --lowered runs the same with fsync and fdatasync turned into nothing, and is passed when that is seen to lose documents.
. "$(dirname "$0")/proof.sh"
documents=${DOCUMENTS:-1200}
lowered=${1:-}
read -ra kinds <<<"$([ "${FS:-both}" = both ] && echo 'ext4 xfs' || echo "$FS")"

mount_alone "$@"
need xfs_io losetup
for kind in "${kinds[@]}"; do need "mkfs.$kind"; done

mount_image() {
  mount -o loop "$work/image" "$work/disk" 2>"$work/said" || skip "no loop device can be mounted: $(cat "$work/said")"
}

new_disk() {
  mkdir -p "$work/disk"
  rm -f "$work/image"
  truncate -s 320M "$work/image"
  "mkfs.$1" -q "$work/image"
  mount_image
  cp -a "$work/base" "$work/disk/union"
  mkdir "$work/disk/inbox" "$work/disk/filed"
  sync -f "$work/disk"
  : >"$work/so-far"
}

no_sync() {
  need cc
  cat >"$work/no_sync.c" <<'C'
int fsync(int file) { (void)file; return 0; }
int fdatasync(int file) { (void)file; return 0; }
C
  cc -shared -fPIC -o "$work/no_sync.so" "$work/no_sync.c"
}

# The documents of one round, of their own seed and year so that no two rounds share an id.
make_round() {
  python3 "$proofs/make-documents.py" --seed "$((SEED + $1))" --year "$((2000 + $1 % 25))" --count "$documents" "${@:2}"
}

file_all() {
  [ "$lowered" != --lowered ] || export LD_PRELOAD=$work/no_sync.so
  if [ "$1" = folder ]; then
    exec "$TEKSERU" file --output json --move-to "$work/disk/filed" "$work/disk/inbox"
  else
    exec "$TEKSERU" file --output json "$work/round.ndjson"
  fi
}

put_in_inbox() {
  rm -rf "$work/disk/filed" "$work/disk/inbox"
  mkdir "$work/disk/filed" "$work/disk/inbox"
  make_round "$1" --format files --out "$work/disk/inbox"
  sync -f "$work/disk"
}

check_after_cut() {
  if [ "$lowered" = --lowered ]; then
    (check_promises "$work/said-before") 2>/dev/null || losses=$((losses + 1))
    return 0
  fi
  check_promises "$work/said-before"
  [ "$shape" = folder ] || return 0
  local whole
  whole=$(cd "$work/disk" && find inbox filed -name 'KZ-*.json' -size +0 -printf '%f\n' | sort -u | wc -l)
  [ "$whole" = "$documents" ] || fail "$((documents - whole)) files are gone after the cut"
  # A file that was filed away says its id in its name.
  find "$work/disk/filed" -name 'KZ-*.json' -printf 'inspection\t%f\n' | sed 's/\.json$//' | LC_ALL=C sort >"$work/away"
  [ -z "$(LC_ALL=C comm -23 "$work/away" "$work/held")" ] || fail "a file was filed away and is not recorded"
}

# Any moment of a run, or one soon after the first receipt: a promise is weakest when it is young.
wait_for_moment() {
  if [ $(($1 / 2 % 2)) = 0 ]; then
    sleep "$(moment "$span")"
    return
  fi
  while [ ! -s "$work/receipts" ] && kill -0 "$running" 2>/dev/null; do sleep 0.001; done
  sleep "$(moment 30)"
}

cut_once() {
  local start status=0
  make_round "$1" --format ndjson --out "$work/round.ndjson"
  receipts made "$work/round.ndjson" >"$work/expected"
  [ "$shape" = lines ] || put_in_inbox "$1"
  (file_all "$shape") >"$work/receipts" 2>"$work/errors" &
  running=$!
  wait_for_moment "$1"
  # What is said after the cut is no promise: no program says anything then, and a flush that a shutdown overtakes may
  # be told to have succeeded.
  cp "$work/receipts" "$work/said-before"
  xfs_io -x -c shutdown "$work/disk"
  timeout 20 tail --pid="$running" -f /dev/null || fail "the command hangs after the power cut"
  wait "$running" || status=$?
  running=
  # A command that only opens the register after the cut is told by the dead disk that it may not: 77.
  case $status in 0 | 74 | 77) ;; *) fail "exit $status after the power cut, not 74: $(tail -n 1 "$work/errors")" ;; esac
  umount "$work/disk"
  mount_image
}

run_rounds() {
  local round kind=$1 count=$2
  new_disk "$kind"
  for ((round = 1; round <= count; round++)); do
    shape=$([ $((round % 2)) = 1 ] && echo lines || echo folder)
    cut_once "$round"
    cuts=$((cuts + 1))
    check_after_cut
    promised=$(wc -l <"$work/promised")
    acknowledged=$((acknowledged + promised))
    [ "$promised" = 0 ] || telling=$((telling + 1))
    if [ "$lowered" = --lowered ] || [ $((round % 20)) = 0 ]; then
      umount "$work/disk"
      new_disk "$kind"
      continue
    fi
    (file_all "$shape") >"$work/again" 2>"$work/errors" || fail "filing again after cut $round ($kind) ends with $?"
    LC_ALL=C sort -o "$work/so-far" "$work/so-far" "$work/expected"
    check_each_once "$work/so-far"
  done
  umount "$work/disk"
}

mkdir "$work/base"
found_register "$work/base/register.sqlite"
export TEKSERU_REGISTER=$work/disk/union/register.sqlite
[ "$lowered" != --lowered ] || no_sync
make_round 0 --format ndjson --out "$work/round.ndjson"
new_disk "${kinds[0]}"
start=$(milliseconds)
(file_all lines) >"$work/receipts" 2>"$work/errors" || fail "undisturbed filing ends with $?"
span=$(($(milliseconds) - start))
umount "$work/disk"

cuts=0 telling=0 acknowledged=0 losses=0
for kind in "${kinds[@]}"; do
  run_rounds "$kind" $(((COUNT + ${#kinds[@]} - 1) / ${#kinds[@]}))
done

if [ "$lowered" = --lowered ]; then
  [ "$losses" -gt 0 ] || fail "without fsync $cuts cuts lost nothing: this proof could not see a loss"
  passed "without fsync $losses of $cuts cuts lost documents: the proof sees a loss (${kinds[*]})"
else
  [ "$telling" -gt 0 ] || fail "none of $cuts cuts came after a receipt"
  passed "$cuts cuts (${kinds[*]}), $telling of them after a receipt, $acknowledged documents acknowledged and none lost"
fi
