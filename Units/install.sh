#!/bin/sh
# install.sh DAEMON: puts the daemon and its units in place below $DESTDIR, for $PREFIX (default /usr).
# The units are complete for /usr; for another prefix the paths of our programs in them are changed.
set -eu
daemon=$1
prefix=${PREFIX:-/usr}
root=${DESTDIR:-}
here=$(dirname "$0")
# systemd reads units below /usr/lib and /usr/local/lib, the rest only below /usr/lib and /etc.
units=$prefix/lib/systemd/system
case $prefix in /usr | /usr/local) ;; *) units=/etc/systemd/system ;; esac
put() { install -D -m "$1" "$2" "$root$3"; }

put 755 "$daemon" "$prefix/bin/tekserud"
for unit in tekserud.service tekseru-notify.service tekseru-backup.service tekseru-backup.timer tekseru-metrics.socket \
  tekseru-metrics.service tekseru-web.socket tekseru-web.service; do
  put 644 "$here/$unit" "$units/$unit"
  [ "$prefix" = /usr ] || sed -i "s#/usr/bin/tekseru#$prefix/bin/tekseru#g" "$root$units/$unit"
done
put 644 "$here/tekserud.8" "$prefix/share/man/man8/tekserud.8"
put 644 "$here/tekseru.sysusers.conf" /usr/lib/sysusers.d/tekseru.conf
put 644 "$here/tekseru.tmpfiles.conf" /usr/lib/tmpfiles.d/tekseru.conf
for catalog in "$here"/*.catalog; do put 644 "$catalog" "/usr/lib/systemd/catalog/$(basename "$catalog")"; done
[ -e "$root/etc/tekseru/tekserud.yaml" ] || put 644 "$here/tekserud.yaml" /etc/tekseru/tekserud.yaml

# On the machine itself the user, the folders and the catalogue are made at once; a package does that when it is set up.
if [ -z "$root" ] && [ "$(id -u)" = 0 ]; then
  # A machine without systemd may still run `tekseru`.
  command -v systemd-sysusers >/dev/null || exit 0
  systemd-sysusers tekseru.conf
  systemd-tmpfiles --create tekseru.conf
  journalctl --update-catalog
  [ ! -d /run/systemd/system ] || systemctl daemon-reload
fi
