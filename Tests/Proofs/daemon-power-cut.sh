#!/usr/bin/env bash
# Cuts the power COUNT times while the daemon takes files: a file system image on a loop device is shut down without flushing
# its log (xfs_io -x -c shutdown), unmounted and mounted again. Half of a round's files lie in the inbox, the others are
# renamed into it while the daemon runs. After each cut no file is lost, every receipt beside its file is true, every
# receipt that was seen before the cut is still true, and in the end each document is in the log once and each file put
# away. FS=ext4, xfs or both; half of COUNT for each.
. "$(dirname "$0")/proof.sh"
find_daemon
documents=${DOCUMENTS:-300}
read -ra kinds <<<"$([ "${FS:-both}" = both ] && echo 'ext4 xfs' || echo "$FS")"

mount_alone "$@"
need xfs_io losetup
for kind in "${kinds[@]}"; do need "mkfs.$kind"; done
disk=$work/disk
cat >"$work/tekserud.yaml" <<Y
register: $disk/register.sqlite
socket: none
metrics: none
language: en
inboxes:
  - {name: main, folder: $disk/inbox, unknownReferences: register, settle: {moved: 0, closed: 0, found: 0, open: 0}}
Y

mount_image() {
  mount -o loop "$work/image" "$disk" 2>"$work/said" || skip "no loop device can be mounted: $(cat "$work/said")"
}

new_disk() {
  mkdir -p "$disk"
  rm -f "$work/image"
  truncate -s 320M "$work/image"
  "mkfs.$1" -q "$work/image"
  mount_image
}

put_files() { # PREFIX
  rm -rf "$disk/inbox" "$disk/aside" "$disk/accepted" "$disk/refused"
  mkdir "$disk/inbox"
  python3 "$proofs/daemon-files.py" make "$disk/aside" "$1" "$documents"
  find "$disk/aside" -name '*[02468].json' -exec mv -t "$disk/inbox" {} +
  sync -f "$disk"
}

# The receipts that lie beside their file, as somebody sees them who looks before the cut.
watch_receipts() {
  while :; do
    find "$disk/accepted" -name '*.json' -not -name '*.receipt.json' -printf '%f\n' 2>/dev/null >"$work/seen.new" || true
    mv "$work/seen.new" "$work/seen"
  done
}

look() { # WHAT ARGUMENTS OF check
  python3 "$proofs/daemon-files.py" check "$disk" "${@:2}" >"$work/recorded" 2>"$work/wrong" ||
    fail "$1: $(cat "$work/wrong")"
}

still_true() { # WHAT
  local lost
  sqlite3 "$disk/register.sqlite" "SELECT id || '.json' FROM documents" | LC_ALL=C sort >"$work/held"
  lost=$(LC_ALL=C sort "$work/seen" | LC_ALL=C comm -23 - "$work/held" | head -n 3)
  [ -z "$lost" ] || fail "$1: a receipt was seen and the document is gone: $lost"
}

# Any moment of a run, or one soon after the first receipt: a promise is weakest when it is young.
wait_for_moment() {
  if [ $(($1 % 2)) = 0 ]; then
    sleep "$(moment "$span")"
    return
  fi
  for _ in $(seq 2000); do
    [ ! -s "$work/seen" ] || break
    sleep 0.005
  done
  sleep "$(moment 60)"
}

# In the place of the shell that calls it, so that its number is the daemon's.
become_daemon() { exec "$TEKSERUD" --config "$work/tekserud.yaml" >"$work/daemon" 2>&1; }

cut_once() { # ROUND PREFIX
  local dropper watcher
  put_files "$2"
  : >"$work/seen"
  become_daemon &
  running=$!
  watch_receipts &
  watcher=$!
  (for file in "$disk/aside"/*; do mv "$file" "$disk/inbox/"; done) 2>/dev/null &
  dropper=$!
  wait_for_moment "$1"
  # What is seen after the cut counts as little as what is done after it.
  kill "$watcher" 2>/dev/null || true
  wait "$watcher" 2>/dev/null || true
  xfs_io -x -c shutdown "$disk"
  wait "$dropper" 2>/dev/null || true
  { kill -9 "$running" && wait "$running"; } 2>/dev/null || true
  running=
  umount "$disk"
  mount_image
}

take_rest() { # WHAT
  local status=0
  find "$disk/aside" -type f -exec mv -t "$disk/inbox" {} +
  timeout 120 "$TEKSERUD" --config "$work/tekserud.yaml" --once >"$work/daemon" 2>&1 || status=$?
  case $status in 0 | 65) ;; *) fail "$1: taking the rest ends with $status: $(tail -n 1 "$work/daemon")" ;; esac
}

run_rounds() { # KIND COUNT
  local round what
  new_disk "$1"
  for ((round = 1; round <= $2; round++)); do
    what="cut $round ($1)"
    cut_once "$round" "P$round"
    look "$what" "P$round" "$documents"
    [ "$(cat "$work/recorded")" = 0 ] || midway=$((midway + 1))
    still_true "$what"
    seen=$((seen + $(wc -l <"$work/seen")))
    take_rest "$what"
    look "taken after $what" "P$round" "$documents" finished
    cuts=$((cuts + 1))
    if [ $((round % 20)) = 0 ] || [ "$round" = "$2" ]; then
      TEKSERU_REGISTER=$disk/register.sqlite quietly tekseru verify
      umount "$disk"
      [ "$round" = "$2" ] || new_disk "$1"
    fi
  done
}

new_disk "${kinds[0]}"
start=$(milliseconds)
put_files P0
take_rest "undisturbed"
look "undisturbed" P0 "$documents" finished
span=$(($(milliseconds) - start))
umount "$disk"

cuts=0 seen=0 midway=0
for kind in "${kinds[@]}"; do
  run_rounds "$kind" $(((COUNT + ${#kinds[@]} - 1) / ${#kinds[@]}))
done
[ "$seen" -gt 0 ] || fail "none of $cuts cuts came after a receipt"
passed "$cuts cuts (${kinds[*]}), $midway of them after something was recorded; $seen receipts seen before a cut, all true; nothing lost, nothing twice"
