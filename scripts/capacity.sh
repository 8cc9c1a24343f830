#!/usr/bin/env bash
# What one core of this machine serves: requests a second, and bytes of an answer, of what officers ask for. docs/operations.md reckons with it.
#
# usage: scripts/capacity.sh [ARMARIUM] [SECONDS]
#   ARMARIUM   a release build; default target/release/armarium
#   SECONDS    how long wrk asks each time; default 10
#   LIBRARY (environment)   the library; default the project
#   ARMARIUM_STATE (environment)   where accounts are, such as a PostgreSQL; default the library's own SQLite
# The server has the first core to itself, wrk the second.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
armarium=$(realpath "${1:-$root/target/release/armarium}")
seconds=${2:-10}
library=$(realpath "${LIBRARY:-$root}")
for program in wrk curl taskset; do
  command -v "$program" > /dev/null || { echo "skipped: $program is not installed"; exit 0; }
done
[[ -x $armarium ]] || { echo "skipped: there is no $armarium; build it, or name another"; exit 0; }

folder=$(mktemp -d)
server=
trap 'kill $server 2> /dev/null || true; wait 2> /dev/null; "$folder/armarium" --root "$folder" user remove "officer-$$" > /dev/null 2>&1 || true; rm -rf "$folder"' EXIT
cp "$armarium" "$folder/armarium"
cp -r "$library/manuals" "$library/locales" "$folder"
[[ -d $library/index/parts ]] && cp -r "$library/index" "$folder"
"$folder/armarium" --root "$folder" build 2> "$folder/build" > /dev/null || { cat "$folder/build"; exit 1; }
password='seven quiet seals of steel'
"$folder/armarium" --root "$folder" user add "officer-$$" --role reader <<< "$password" > "$folder/added"
TOKIO_WORKER_THREADS=1 taskset -c 0 "$folder/armarium" --root "$folder" serve --addr 127.0.0.1:0 2> "$folder/log" &
server=$!
until address=$(grep -m 1 -o 'http://[0-9.:]*' "$folder/log"); do
  kill -0 $server || { cat "$folder/log"; exit 1; }
  sleep 0.1
done
until curl -s -f -o "$folder/ready" "$address/readyz"; do sleep 0.1; done

# Paths in turns, each as a phone asks for it.
cat > "$folder/turns.lua" << 'END'
local paths, turn = {}, 0
for path in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = path end
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "gzip", ["Cookie"] = os.getenv("COOKIE") })
end
done = function(summary)
  local wrong = summary.errors.status + summary.errors.read + summary.errors.timeout
  if wrong > 0 then io.stderr:write(wrong, " failed\n") end
end
END
# As addresses have it: byte by byte, since wrk reads nothing else.
encoded() {
  local LC_ALL=C text=$1 place
  for ((place = 0; place < ${#text}; place++)); do printf '%%%02X' "'${text:place:1}"; done
}
slugs=$(ls "$folder/manuals" | while read -r slug; do [[ -f $folder/manuals/$slug/document.toml ]] && echo "$slug"; done)
ask() {
  local name=$1 total=0 count=0 bytes rate
  while read -r path; do
    bytes=$(curl -s -f -H 'Accept-Encoding: gzip' -o /dev/null -w '%{size_download}' "$address$path") || { sed -i "\\|^$path\$|d" "$folder/paths"; continue; }
    total=$((total + bytes)) count=$((count + 1))
  done < <(cat "$folder/paths")
  rate=$(PATHS=$folder/paths taskset -c 1 wrk -t1 -c16 -d"${seconds}s" -s "$folder/turns.lua" "$address" | awk '/Requests\/sec/ { print $2 }')
  printf '%-28s %8d %12.0f %12d\n' "$name" "$count" "$rate" $((total / count))
}
printf '%-28s %8s %12s %12s\n' 'one core' paths requests/s bytes
for slug in $slugs; do for tag in sq mk sr en; do echo "/$tag/documents/$slug"; done; done > "$folder/paths"
ask 'reading pages, gzip'
curl -s -f -o "$folder/in" -c "$folder/cookies" -H "Origin: $address" --data-urlencode "name=officer-$$" --data-urlencode "password=$password" "$address/sign-in"
COOKIE=$(awk '$6 && $7 { printf "%s%s=%s", between, $6, $7; between = "; " }' "$folder/cookies")
[[ -n $COOKIE ]] || { echo "signing in failed"; exit 1; }
export COOKIE
ask 'reading pages, signed in'
unset COOKIE
queries=(pretres granatë armë вооружање претрес rifle 'chain of custody' 'kerkim shtepie' 'пронађена граната' 'weapon in the garden' 'odluka suda')
for query in "${queries[@]}"; do
  for tag in sq mk sr en; do echo "/$tag/search?q=$(encoded "$query")"; done
done > "$folder/paths"
ask 'search, its page'
for query in "${queries[@]}"; do
  for tag in sq mk sr en; do echo "/api/v1/suggest?lang=$tag&q=$(encoded "${query%% *}")"; done
done > "$folder/paths"
ask 'suggestions'
for tag in sq mk sr en; do echo "/$tag/"; done > "$folder/paths"
ask 'start page'
for slug in $slugs; do for tag in sq mk; do echo "/$tag/documents/$slug.pdf"; done; done > "$folder/paths"
ask 'PDF'
printf 'resident: %d MB\n' $(($(awk '/VmRSS/ { print $2 }' /proc/$server/status) / 1024))
printf 'release: %d MB\n' "$(du -sm "$folder/index/parts" | cut -f1)"
