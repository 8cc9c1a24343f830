#!/usr/bin/env bash
# Installs the Debian package of a built program in a clean Debian and asks it for a page: scripts/deb-check.sh BINARY [CACHE]. Needs root, debootstrap
# and curl. The clean Debian is fetched once and kept in CACHE (a folder; the system's temporary one otherwise).
set -euo pipefail

binary=$(realpath "$1")
cache=${2:-${TMPDIR:-/tmp}}
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
# Where this machine has its own packages from (read to its end: `head` would break the pipe, and pipefail ends the script).
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $codename" 2>/dev/null | sed -n 1p)
clean=$cache/debian-$codename.tar
work=$(mktemp -d)
serving=
finish() {
    [ -z "$serving" ] || kill "$serving" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

if [ ! -f "$clean" ]; then
    mkdir -p "$cache"
    debootstrap --variant=minbase "$codename" "$work/clean" "${mirror:-http://deb.debian.org/debian}" > "$work/debootstrap.log" || { tail -n 20 "$work/debootstrap.log" >&2; exit 1; }
    tar -C "$work/clean" -cf "$clean.new" .
    mv "$clean.new" "$clean"
    rm -rf "$work/clean"
fi

"$(dirname "$0")/deb.sh" "$binary" "$work" > /dev/null
package=$(cd "$work" && echo armarium_*.deb)
system=$work/system
mkdir "$system"
tar -C "$system" -xf "$clean"
cp "$work/$package" "$system/tmp/"
inside=(chroot "$system" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8)
as_armarium=(setpriv --reuid=armarium --regid=armarium --clear-groups armarium --root /var/lib/armarium)

"${inside[@]}" dpkg --install "/tmp/$package" > "$work/install.log" 2>&1 || { cat "$work/install.log" >&2; exit 1; }
"${inside[@]}" armarium --version
"${inside[@]}" test -f /usr/share/man/man1/armarium.1.gz
"${inside[@]}" "${as_armarium[@]}" new library /var/lib/armarium
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"${inside[@]}" "${as_armarium[@]}" serve --addr "127.0.0.1:$port" > "$work/serve.log" 2>&1 &
serving=$!
# The example of `new library`, as an officer gets it.
page=http://127.0.0.1:$port/sq/
for _ in $(seq 120); do
    curl -fsS -o "$work/page.html" "$page" 2>/dev/null && break
    kill -0 "$serving" 2>/dev/null || break
    sleep 1
done
grep -q '<html lang="sq"' "$work/page.html" || { cat "$work/serve.log" >&2; exit 1; }
kill "$serving" && wait "$serving" || true
serving=
"${inside[@]}" dpkg --remove armarium > /dev/null
"${inside[@]}" test -f /var/lib/armarium/manuals/library.toml
if "${inside[@]}" test -e /usr/bin/armarium; then
    echo "$package leaves its program behind" >&2
    exit 1
fi
echo "$package: installed in a clean Debian ($codename), answered, removed; the library stays"
