#!/usr/bin/env bash
# Makes the tables in assets/dictionaries again from published word lists, in their exact versions.
#
#   scripts/dictionaries.sh [OUT] [WITHOUT]
#
# OUT      folder for the tables (assets/dictionaries)
# WITHOUT  folder with LANG.tsv and alt/LANG.tsv: lists whose words (first column) the tables must not know, to measure what the
#          analyzer makes of words it has never seen
#
# Needs Debian (apt-get), python3 with venv, and a network. `armarium analyze --lang LANG --dictionary OUT/LANG.table` tries a table.
# Whatever the tools write beside the tables (logs, archives, caches) is written in a temporary folder, which goes at the end.
set -euo pipefail
out="$(realpath -m "${1:-$(dirname "$0")/../assets/dictionaries}")"
without="${2:+$(realpath "$2")}"
root="$(realpath "$(dirname "$0")/..")"
target="$(realpath -m "${CARGO_TARGET_DIR:-$root/target}")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download -q "hunspell-sr=1:7.5.0-1"
dpkg -x hunspell-sr*.deb hunspell
python3 -m venv venv
venv/bin/pip install --quiet --cache-dir pip "uniparser-albanian==2.3.0" "simplemma==2.0.0"
PYTHONDONTWRITEBYTECODE=1 venv/bin/python "$root/scripts/dictionaries/extract.py" words hunspell/usr/share/hunspell

mkdir -p "$out"
cargo build --manifest-path "$root/Cargo.toml" --target-dir "$target" --release --locked --quiet --example learn-dictionary
learn="$target/release/examples/learn-dictionary"
for lang in sq mk sr en; do
  options=()
  for list in ${without:+"$without/$lang.tsv" "$without/alt/$lang.tsv"}; do
    [ ! -f "$list" ] || options+=(--without "$list")
  done
  "$learn" "$lang" "words/$lang.tsv" "$out/$lang.table" ${options[@]+"${options[@]}"}
done
