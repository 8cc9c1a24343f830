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
cyrillic=U+0300-0301,U+0400-045F

cut() { # style, script, characters
    # locl gives the Macedonian and Serbian shapes of letters. By the names of glyphs a browser that prints knows which letter such a shape is.
    "$python" -m fontTools.subset "$root/assets/fonts/NotoSans-$1.ttf" --unicodes="$3" --flavor=woff2 \
        --output-file="$root/assets/web/noto-sans-$1-$2.woff2" \
        --no-hinting --glyph-names --layout-features=ccmp,kern,locl,mark,mkmk,tnum --name-IDs='0,1,2,13,14' --no-recalc-timestamp
}
for style in Regular Bold Italic BoldItalic; do
    cut "$style" latin "$latin"
    cut "$style" cyrillic "$cyrillic"
done
ls -l "$root"/assets/web/*.woff2
