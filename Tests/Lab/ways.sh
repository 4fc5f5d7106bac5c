#!/usr/bin/env bash
# ways.sh: every way in which a file can be dropped, what the journal says of it, and what is none of the daemon's.
. "$(dirname "$0")/lab.sh"

drop_all_ways() {
  cd /tmp || exit
  local id
  for id in W-cp W-mv W-rsync W-slow W-old W-save; do document $id >$id.json; done
  cp W-cp.json $home/inbox/
  cp W-mv.json $home/x.json && chmod 644 $home/x.json && mv $home/x.json $home/inbox/W-mv.json
  rsync -q W-rsync.json $home/inbox/
  write_slowly <W-slow.json >$home/inbox/W-slow.json &
  touch -d 2001-01-01 W-old.json && cp -p W-old.json $home/inbox/
  document W-half | head -c 40 >$home/inbox/.W-save.json.tmp
  cp W-save.json $home/inbox/.W-save.json.tmp && mv $home/inbox/.W-save.json.tmp $home/inbox/W-save.json
  mkdir -p $home/tree/a/b && document W-tree1 >$home/tree/a/1.json && document W-tree2 >$home/tree/a/b/2.json
  chown -R tekseru $home/tree && mv $home/tree $home/inbox/
  document W-space >"$home/inbox/with space.json"
  document W-newline >"$home/inbox/$(printf 'a\nb.json')"
  document W-letters >"$home/inbox/ә ғ қ ң ө ұ ү һ і.json"
  document W-bytes >"$home/inbox/$(printf '\377\376.json')"
  wait
  cd "$lab/../.." || exit
}
# As a transfer over a slow line writes it: a few bytes at a time into the name it will have.
write_slowly() { while IFS= read -r -n 20 part; do printf '%s' "$part"; sleep 0.1; done; printf '%s' "$part"; }

install_daemon
start_daemon
drop_all_ways
holds "what comes in every way is recorded once" until_true recorded 'W-%' 12
holds "nothing remains in the inbox" until_true inbox_empty
receipts() { [ "$(find $home/accepted -name "*.receipt.$1" -printf x | wc -c)" = 12 ]; }
holds "each file has its receipt for people" until_true receipts txt
holds "each file has its receipt for programs" until_true receipts json
holds "the status line counts files" until_true status_says '12 files recorded'
no_folders() { [ -z "$(find $home/inbox -mindepth 1 -print -quit)" ]; }
holds "emptied folders are gone after a while" until_true no_folders

# The journal.
journal_field() { journalctl -o json -u tekserud | grep -q "$1"; }
for field in '"TEKSERU_ORGANIZATION":"KZ-1"' '"TEKSERU_DOCUMENT":"inspection W-cp"' '"TEKSERU_FILE":"W-cp.json"' \
  '"MESSAGE_ID":"[0-9a-f]\{32\}"' '"PRIORITY":"6"' '"CODE_FILE":"Tekseru'; do
  holds "the journal has $field" until_true journal_field "$field"
done
newline() { journalctl -u tekserud TEKSERU_FILE="$(printf 'a\nb.json')" -o cat | grep -q recorded; }
holds "a name with a newline stays whole in the journal" until_true newline

# The catalogue explains each message that the program can send, in five languages; journalctl chooses by its locale.
numbers=$(grep -o '"[0-9a-f]\{32\}"' Sources/TekseruInbox/Running/IntakeMessage.swift | tr -d '"')
count=$(wc -l <<<"$numbers")
for language in kk ru uz ky; do
  explained() { [ "$(grep -cF "$numbers" "/usr/lib/systemd/catalog/tekseru.$language.catalog")" = "$count" ]; }
  holds "the catalogue explains $count messages in $language" explained
done
all_explained() {
  local number
  for number in $numbers; do journalctl --dump-catalog "$number" 2>/dev/null | grep -q '^Subject: ' || return 1; done
}
holds "journalctl knows an explanation for each of $count messages" all_explained
explains() { journalctl -x -u tekserud | grep -q "lies in that inbox's accepted folder"; }
holds "journalctl -x explains a message where it stands" until_true explains
localedef -i ru_RU -f UTF-8 ru_RU.UTF-8 >/dev/null 2>&1
explains_in_russian() { LC_ALL=ru_RU.UTF-8 journalctl -x -u tekserud | grep -q 'Реестр и папки приёма открыты'; }
holds "journalctl -x explains it in Russian to who reads Russian" until_true explains_in_russian

# Rights: what the daemon may not read is said, and taken when it may.
document W-secret >/tmp/s.json && install -m 600 /tmp/s.json $home/inbox/secret.json
holds "an unreadable file is said with its owner" until_true status_says 'secret.json in main of user 0 (unreadable)'
unreadable() { journalctl -u tekserud TEKSERU_OWNER_UID=0 TEKSERU_FILE=secret.json -o cat | grep -q 'cannot be taken'; }
holds "the journal says it too" until_true unreadable
chmod 644 $home/inbox/secret.json
holds "it is taken when its rights are mended" until_true recorded W-secret 1

# Odd things: none is followed, waited for or read beyond its limit.
mkfifo $home/inbox/fifo.json
ln -s /etc/shadow $home/inbox/link.json
ln -s nowhere $home/inbox/dangling.json
document W-twice >$home/aside.json && chmod 644 $home/aside.json && ln $home/aside.json $home/inbox/hard.json
mkdir $home/inbox/folder.json
python3 -c "import socket; socket.socket(socket.AF_UNIX).bind('$home/inbox/sock.json')"
mknod -m 644 $home/inbox/null.json c 1 3 2>/dev/null || mkfifo $home/inbox/null.json
truncate -s 10G $home/inbox/sparse.json
python3 -c "print('[' * 200000)" >$home/inbox/deep.json
python3 - >$home/inbox/bomb.yaml <<'PYTHON'
letters = "abcdefghi"
print("a: &a [" + ",".join(["x"] * 9) + "]")
for name, before in zip(letters[1:], letters): print(f"{name}: &{name} [" + ",".join([f"*{before}"] * 9) + "]")
PYTHON
: >$home/inbox/empty.json
head -c 4096 /dev/zero >$home/inbox/zeros.json
odd="fifo.json link.json dangling.json hard.json sock.json null.json sparse.json deep.json bomb.yaml empty.json zeros.json"
refused() { local name; for name in $odd; do [ -L $home/refused/$name ] || [ -e $home/refused/$name ] || return 1; done; }
holds "a pipe, links, a socket, a device, 10 GB of nothing, deep JSON, a YAML bomb and empty files are refused" \
  until_true refused
reasons() { local name; for name in $odd; do [ -s $home/refused/$name.receipt.txt ] || return 1; done; }
holds "each of them with its reason beside it" until_true reasons
figure "left in the inbox: $(find $home/inbox -mindepth 1 -printf '%f ')"
holds "a folder named like a document is no document" test ! -e $home/refused/folder.json
holds "memory stays below 64 MB" test "$(memory_of VmHWM)" -lt 64
figure "resident $(memory_of VmRSS) MB, at most $(memory_of VmHWM) MB"
drop W-after after.json
holds "the daemon goes on after them" until_true recorded W-after 1

# A file that grows while it is watched is taken whole, once, when it has settled.
for i in $(seq 30); do
  document "G-$i"
  echo
  sleep 0.05
done >$home/inbox/grow.ndjson
holds "a file that grew is recorded whole" until_true recorded 'G-%' 30
moved_back() { mv $home/refused/empty.json $home/inbox/ && document W-mended >$home/inbox/empty.json; }
moved_back
holds "a refused file that is corrected is taken" until_true recorded W-mended 1
finish
