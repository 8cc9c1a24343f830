#!/usr/bin/env bash
# Makes the fonts of pages in assets/web anew: Noto Sans of assets/fonts, cut by script, as WOFF2. The same fonts and tools give the same bytes.
#
# usage: scripts/web-fonts.sh
#   needs: python3 with fonttools 4.68.0 and brotli 1.2.1 (PyPI); PYTHON names another one
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
python=${PYTHON:-python3}

# What the languages of the library, their neighbours and our typography need; the same ranges stand in assets/web/style.css.
latin=U+0020-007E,U+00A0-00FF,U+0106-0107,U+010C-010D,U+0110-0111,U+011E-011F,U+0130-0131,U+0152-0153,U+015E-0161,U+017D-017E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F-2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2116,U+2122,U+2212
cyrillic=U+0300-0301,U+0400-045F,U+F6C4-F6C8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Firefox prints a shape that has no number as no letter at all. These are the numbers that Adobe's list of glyphs has for the Serbian shapes
# (afii10063, afii10064, afii10192, afii10831, afii10832: г, б, д, п, т).
number_shapes() { # font, result
    "$python" - "$1" "$2" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1], recalcTimestamp=False)
for number, letter in zip(range(0xF6C4, 0xF6C9), "гбдпт"):
    shape = f"uni{ord(letter):04X}.loclSRB"
    if shape in font.getGlyphSet():
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[number] = shape
font.save(sys.argv[2])
PYTHON
}

cut() { # style, script, characters
    # locl gives the Macedonian and Serbian shapes of letters.
    "$python" -m fontTools.subset "$work/$1.ttf" --unicodes="$3" --flavor=woff2 \
        --output-file="$root/assets/web/noto-sans-$1-$2.woff2" \
        --no-hinting --layout-features=ccmp,kern,locl,mark,mkmk,tnum --name-IDs='0,1,2,13,14' --no-recalc-timestamp
}
for style in Regular Bold Italic BoldItalic; do
    number_shapes "$root/assets/fonts/NotoSans-$style.ttf" "$work/$style.ttf"
    cut "$style" latin "$latin"
    cut "$style" cyrillic "$cyrillic"
done
ls -l "$root"/assets/web/*.woff2
