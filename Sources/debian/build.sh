#!/bin/sh
# Builds a Debian package from the stage that make install filled: build.sh STAGE PACKAGE MAINTAINER
set -eu
stage=$1 package=$2 maintainer=$3
here=$(dirname "$0")
version=$("$stage/usr/bin/cpc" --version | sed -E 's/^cpc ([^,]+),.*/\1/')

mkdir -p "$stage/DEBIAN" "$stage/usr/share/doc/cpc" "$stage/usr/share/lintian/overrides"
mv "$stage/usr/share/zsh/site-functions" "$stage/usr/share/zsh/vendor-completions"
gzip -9n "$stage"/usr/share/man/man1/*.1
install -m 644 "$here/copyright" "$stage/usr/share/doc/cpc/copyright"
install -m 644 "$here/lintian-overrides" "$stage/usr/share/lintian/overrides/cpc"
sed -i '1{/^#!/d}' "$stage/usr/share/bash-completion/completions/cpc"
gzip -9nc "$here/../../CHANGELOG.md" >"$stage/usr/share/doc/cpc/CHANGELOG.md.gz"
printf 'cpc (%s) unstable; urgency=medium\n\n  * What is new is told in CHANGELOG.md.\n\n -- %s  %s\n' \
    "$version" "$maintainer" "$(date -R -r "$here/../../CHANGELOG.md")" |
    gzip -9n >"$stage/usr/share/doc/cpc/changelog.gz"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" -e "s/@MAINTAINER@/$maintainer/" \
    -e "s/@SIZE@/$(du -sk "$stage/usr" | cut -f 1)/" "$here/control.in" >"$stage/DEBIAN/control"
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
find "$stage" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group --build "$stage" "$package"
