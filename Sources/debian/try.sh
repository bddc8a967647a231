#!/bin/sh
# Installs a package below an empty root, runs it there, removes it, and looks for what is left: try.sh PACKAGE
set -eu
package=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/log"
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
in_root() { dpkg --root="$root" --force-not-root --log="$root/var/log/dpkg.log" "$@" >/dev/null; }

in_root --install "$package"
"$root/usr/bin/cpc" show 9613 | grep -q "Audiovisual post-production services"
in_root --purge cpc
left=$(find "$root" -path "$root/var" -prune -o ! -type d -print)
[ -z "$left" ] || { echo "left behind: $left" >&2; exit 1; }
echo "$package installs, runs and is removed"
