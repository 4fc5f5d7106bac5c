#!/usr/bin/env bash
# packages.sh NAME...: installs the Debian packages that are not there yet; says what it cannot install.
set -euo pipefail
missing=()
for name; do
  dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
done
[ ${#missing[@]} -gt 0 ] || exit 0
root=
[ "$(id -u)" = 0 ] || root=sudo
if [ -n "$root" ] && ! command -v sudo >/dev/null; then
  echo "Please have an administrator install: ${missing[*]}" >&2
  exit 77
fi
echo "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -qq
$root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
