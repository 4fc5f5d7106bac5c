#!/usr/bin/env bash
# units.sh: systemd finds nothing to say of the units, and the daemon's exposure stays at or under 0.5 of 10.
. "$(dirname "$0")/lab.sh"
install_daemon
rm -rf /etc/systemd/system/tekserud.service.d
systemctl daemon-reload
for unit in $(cd Units && ls -- *.service *.timer *.socket 2>/dev/null); do
  silent() { [ -z "$(systemd-analyze verify --man=no "$unit" 2>&1)" ]; }
  holds "systemd-analyze verify is silent on $unit" silent
done
exposed() { systemd-analyze security --offline=true --threshold="$1" "$2" >/tmp/exposure 2>&1; }
holds "tekserud.service is exposed by 0.5 at most" exposed 5 /usr/lib/systemd/system/tekserud.service
figure "$(tail -n 1 /tmp/exposure)"
holds "tekseru-backup.service is exposed by 0.5 at most" exposed 5 /usr/lib/systemd/system/tekseru-backup.service
figure "$(tail -n 1 /tmp/exposure)"
# The sender has the network: that is what it is for.
holds "tekseru-notify.service is exposed by 1.2 at most" exposed 12 /usr/lib/systemd/system/tekseru-notify.service
figure "$(tail -n 1 /tmp/exposure)"
sees_a_hole() { sed '/^PrivateNetwork=/d' /usr/lib/systemd/system/tekserud.service >/tmp/tekserud.service && ! exposed 5 /tmp/tekserud.service; }
holds "without PrivateNetwork= the threshold is passed: it sees a hole" sees_a_hole

# The same under this manager, which applies it.
bring_libraries "$TEKSERUD"
start_daemon
show() { systemctl show -p "$1" --value tekserud; }
holds "no network at all" test "$(show PrivateNetwork)" = yes
holds "no capability" test -z "$(show CapabilityBoundingSet)"
none() { [ "$(awk '/^Cap(Eff|Prm|Bnd)/ { print $2 }' "/proc/$(pid)/status" | sort -u)" = 0000000000000000 ]; }
holds "the running process has none" none
filtered() { grep -q '^Seccomp:.*2' "/proc/$(pid)/status"; }
holds "its system calls are filtered" filtered
interfaces() { sed -n '3,$s/:.*//p' "/proc/$(pid)/net/dev" | tr -d ' '; }
alone() { [ "$(readlink "/proc/$(pid)/ns/net")" != "$(readlink /proc/1/ns/net)" ] && [ "$(interfaces)" = lo ]; }
holds "it stands in a network of its own without an interface but the loop" alone
python3 Tests/Lab/writable.py "$(pid)" tekseru | sort >/tmp/writable
holds "one parent is writable, beside what is private to it: $(tr '\n' ' ' </tmp/writable)" \
  test "$(grep -vxE '/tmp|/var/tmp|/run/tekseru|/run/lock' /tmp/writable)" = $home
finish
