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
set -euo pipefail
cd "$(dirname "$0")/.."
out="${1:-assets/dictionaries}"
without="${2:-}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

(cd "$work" && apt-get download -q "hunspell-sr=1:7.5.0-1" && dpkg -x hunspell-sr*.deb hunspell)
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet "uniparser-albanian==2.3.0" "simplemma==2.0.0"
"$work/venv/bin/python" scripts/dictionaries/extract.py "$work/words" "$work/hunspell/usr/share/hunspell"

mkdir -p "$out"
cargo build --release --quiet --example learn-dictionary
learn="${CARGO_TARGET_DIR:-target}/release/examples/learn-dictionary"
for lang in sq mk sr en; do
  options=()
  for list in ${without:+"$without/$lang.tsv" "$without/alt/$lang.tsv"}; do
    [ ! -f "$list" ] || options+=(--without "$list")
  done
  "$learn" "$lang" "$work/words/$lang.tsv" "$out/$lang.table" ${options[@]+"${options[@]}"}
done
