#!/usr/bin/env bash
# Makes the fonts of signs in assets/fonts anew: arrows, operators, shapes, dingbats and numbers in circles, cut out of three Noto fonts.
#
# usage: scripts/fonts.sh
#   needs: Debian's python3-fonttools, and the network for its package fonts-noto-core (or FONTS, a folder that holds the fonts)
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

fonts=${FONTS:-}
if [ -z "$fonts" ]; then
    # The user of apt that fetches packages must be able to write here.
    chmod 755 "$folder"
    (cd "$folder" && apt-get download fonts-noto-core && dpkg -x fonts-noto-core_*.deb .)
    fonts=$folder/usr/share/fonts/truetype/noto
fi

# Number forms, arrows, operators, technical signs, numbers in circles, boxes, shapes, symbols, dingbats, more arrows and shapes.
blocks=U+2030-205E,U+2100-218B,U+2190-23FF,U+2460-27BF,U+2B00-2BFF

cut() {
    /usr/bin/python3 -m fontTools.subset "$fonts/$1-Regular.ttf" --unicodes="$blocks" --output-file="$root/assets/fonts/$1-Signs.ttf" \
        --no-hinting --desubroutinize --layout-features='' --drop-tables+=MATH,GSUB,GPOS,GDEF --name-IDs='*' --notdef-outline \
        --no-recalc-timestamp
}
for font in NotoSansSymbols2 NotoSansSymbols NotoSansMath; do cut "$font"; done
ls -l "$root"/assets/fonts/*-Signs.ttf
