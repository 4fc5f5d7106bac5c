#!/usr/bin/env bash
# daemon.sh PART: one part of what the daemon promises, under a real systemd as an administrator installs it: ways, burst,
# troubles, watchdog, units, socket, page, journeys or week (Tests/Lab/PART.sh). COUNT is what the part counts, LANGUAGES are
# those of its visitors. TEKSERUD is the daemon, TEKSERU the command.
. "$(dirname "$0")/proof.sh"
part=${1:?which part}
proof="daemon $part"
[ "$(id -u)" = 0 ] || skip "it boots a systemd of its own, so it must be root"
need systemctl dbus-daemon unshare nsenter sqlite3 rsync cc curl make openssl
find_daemon

# The lab sees the repository at /lab and nothing else of this machine's that could be written.
for command in "$TEKSERUD" "$TEKSERU"; do
  [ "${command#"$root"/}" != "$command" ] || fail "$command does not lie below $root, where the lab would see it"
done
status=0
LAB_SHARE=$root "$root/Tests/Lab/systemd-lab" env PATH="${PATH//"$root"//lab}" TEKSERUD="/lab/${TEKSERUD#"$root"/}" TEKSERU="/lab/${TEKSERU#"$root"/}" \
  COUNT="$COUNT" SEED="$SEED" LANGUAGES="${LANGUAGES:-ru kk}" KEEP="${KEEP:-}" "/lab/Tests/Lab/$part.sh" || status=$?
[ "$status" = 0 ] || fail "what is marked above"
passed "every line above holds"
