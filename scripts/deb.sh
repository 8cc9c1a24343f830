#!/bin/sh
# Makes a Debian package of a built program: scripts/deb.sh [BINARY] [FOLDER]. Needs dpkg-deb and nothing else; unit, manual pages and completions
# come out of the program itself.
set -eu

binary=${1:-target/release/armarium}
out=${2:-.}
[ -x "$binary" ] || { echo "$binary is not there; build it first: cargo build --release" >&2; exit 1; }
version=$("$binary" --version | cut -d' ' -f2)
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tree=$work/armarium
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib/systemd/system" "$tree/usr/share/man/man1" "$tree/usr/share/doc/armarium" \
    "$tree/usr/share/bash-completion/completions" "$tree/usr/share/zsh/vendor-completions" "$tree/usr/share/fish/vendor_completions.d"
install -m 0755 "$binary" "$tree/usr/bin/armarium"
strip --strip-unneeded "$tree/usr/bin/armarium" 2>/dev/null || true
armarium=$tree/usr/bin/armarium

# The unit names the program where it will be, not where it is now.
"$armarium" --root /var/lib/armarium service install --print | sed "s|$(realpath "$armarium")|/usr/bin/armarium|" \
    > "$tree/usr/lib/systemd/system/armarium.service"
"$armarium" man "$tree/usr/share/man/man1" > /dev/null
gzip -9n "$tree"/usr/share/man/man1/*
"$armarium" completions bash > "$tree/usr/share/bash-completion/completions/armarium"
"$armarium" completions zsh > "$tree/usr/share/zsh/vendor-completions/_armarium"
"$armarium" completions fish > "$tree/usr/share/fish/vendor_completions.d/armarium.fish"
cat > "$tree/usr/share/doc/armarium/copyright" <<'COPYRIGHT'
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Files: *
License: MIT or Apache-2.0
Comment: The Noto fonts inside the program are under the SIL Open Font License 1.1.
COPYRIGHT

# The oldest C library that has what the program asks for.
glibc=$(objdump -T "$tree/usr/bin/armarium" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1 | cut -d_ -f2 || true)
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
cat > "$tree/DEBIAN/control" <<CONTROL
Package: armarium
Version: $version
Architecture: $architecture
Maintainer: Armarium <armarium@localhost>
Installed-Size: $size
Depends: libc6 (>= ${glibc:-2.36}), libgcc-s1
Pre-Depends: passwd
Section: text
Priority: optional
Description: library of a police training institution
 Keeps manuals, courses and analyses, and prints, shows, translates and searches
 them in five language forms. One program, no internet and no other service.
CONTROL
cat > "$tree/DEBIAN/postinst" <<'POSTINST'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    getent passwd armarium > /dev/null || useradd --system --user-group --home-dir /var/lib/armarium --shell /usr/sbin/nologin armarium
    [ -d /var/lib/armarium ] || install -d -o armarium -g armarium -m 0750 /var/lib/armarium
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload
        # A library that runs goes on with the new program.
        systemctl try-restart armarium.service || true
    fi
    [ -n "$2" ] || echo "armarium: runuser -u armarium -- armarium new library /var/lib/armarium; then: systemctl enable --now armarium"
fi
POSTINST
cat > "$tree/DEBIAN/prerm" <<'PRERM'
#!/bin/sh
set -e
if [ "$1" = remove ] && [ -d /run/systemd/system ]; then
    systemctl disable --now armarium.service || true
fi
PRERM
# The library stays, whatever happens to the program.
chmod 0755 "$tree/DEBIAN/postinst" "$tree/DEBIAN/prerm"
dpkg-deb --root-owner-group -Zzstd --build "$tree" "$out/armarium_${version}_$architecture.deb"
