#!/usr/bin/env bash
# Times `armarium check` beside compare-locales (Mozilla's linter, on PyPI) on the same message files.
#
# usage: scripts/compare-check.sh [ARMARIUM] [ROUNDS]
#   ARMARIUM   a release build; default target/release/armarium
#   ROUNDS     how often each is run, in turns; default 7; medians are printed
#   COMPARE_LOCALES (environment)   the program; default compare-locales
#                                   python3 -m venv DIR && DIR/bin/pip install compare-locales
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
armarium=$(realpath "${1:-$root/target/release/armarium}")
rounds=${2:-7}
compare=${COMPARE_LOCALES:-compare-locales}
command -v "$compare" > /dev/null || { echo "skipped: $compare is not installed (pip install compare-locales)"; exit 0; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$root/manuals" "$root/locales" "$folder"
# A build that ends meanwhile would exchange the program, and another program builds everything anew.
cp "$armarium" "$folder/armarium" && armarium=$folder/armarium
# The folders that are translated: all beside the source.
languages=$(cd "$folder/locales" && ls -d */ | tr -d / | grep -vx en)
cat > "$folder/l10n.toml" << END
basepath = "."
locales = [$(printf '"%s", ' $languages)]

[[paths]]
    reference = "locales/en/**/*.ftl"
    l10n = "locales/{locale}/**/*.ftl"
END
cd "$folder"

mozilla() { "$compare" --return-zero l10n.toml . $languages; }
check() { "$armarium" check; }
cold() { rm -rf index && "$armarium" check; }

# Runs a command and notes its wall and processor time in milliseconds.
TIMEFORMAT='%R %U %S'
run() {
    local name=$1
    { time "$name" > "$name.out" 2> "$name.err" || true; } 2>&1 | awk '{ print $1 * 1000, ($2 + $3) * 1000 }' >> "$name.times"
}
# The median of a column of times.
median() { cut -d' ' -f"$2" "$1.times" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }

"$armarium" build > /dev/null 2>&1 || { echo "the collection cannot be built"; exit 1; }
for _ in $(seq "$rounds"); do
    run mozilla
    run check
done
run cold

messages=$(cat locales/en/*.ftl | grep -cE '^-?[a-zA-Z][a-zA-Z0-9_-]* *=')
echo "$messages messages of the source in $(ls locales/en/*.ftl | wc -l) files, in $(echo $languages | wc -w) languages; medians of $rounds rounds"
printf '%-58s %8s %8s\n' '' 'wall ms' 'cpu ms'
row() { printf '%-58s %8.0f %8.0f\n' "$1" "$(median "$2" 1)" "$(median "$2" 2)"; }
row "compare-locales $("$compare" --version 2>&1 | awk '{ print $NF }')" mozilla
row 'armarium check, the release is current' check
row 'armarium check, no release: compiles every edition (once)' cold
awk -v a="$(median mozilla 1)" -v b="$(median check 1)" -v c="$(median mozilla 2)" -v d="$(median check 2)" \
    'BEGIN { printf "compare-locales / armarium check: %.1f wall, %.1f cpu\n", a / b, c / d }'
echo "faults said: compare-locales $(grep -cE 'ERROR|WARNING' mozilla.out || true), armarium $(tail -1 check.out)"
cat << END
In favour of compare-locales: it compares files only. armarium check also looks for language, script, glossary, numbers, quotes
and length, reads the documents, and compares their labels; without a current release it typesets every edition as well.
In favour of armarium: it uses all processors (see the column cpu), and its program is compiled, not interpreted; both times
contain the start of the program.
END
