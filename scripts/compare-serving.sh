#!/usr/bin/env bash
# Asks `armarium serve` and nginx for the same bytes: a reading page (nginx: gzip_static), a PDF and ranges of it (nginx: sendfile), with one worker each.
#
# usage: scripts/compare-serving.sh [ARMARIUM] [SECONDS] [ROUNDS]
#   ARMARIUM   a release build; default target/release/armarium
#   SECONDS    how long wrk asks each time; default 5
#   ROUNDS     how often each is asked, in turns; default 5; medians are printed
#   DOCUMENT, LANGUAGE (environment)   what is asked for; default house-search, sr
#   LIBRARY (environment)              the library; default the project
# At the end 1,000 readers ask for the PDF and take nothing: what the server has of memory then is printed, too.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
armarium=$(realpath "${1:-$root/target/release/armarium}")
seconds=${2:-5}
rounds=${3:-5}
document=${DOCUMENT:-house-search}
language=${LANGUAGE:-sr}
library=$(realpath "${LIBRARY:-$root}")
for program in nginx wrk curl python3; do
  command -v "$program" > /dev/null || { echo "skipped: $program is not installed"; exit 0; }
done
[[ -x $armarium ]] || { echo "skipped: there is no $armarium; build it, or name another"; exit 0; }

folder=$(mktemp -d)
server= nginx=
trap 'kill $server $nginx 2> /dev/null || true; wait 2> /dev/null; rm -rf "$folder"' EXIT
# A build that ends meanwhile would exchange the program.
cp "$armarium" "$folder/armarium"
cp -r "$library/manuals" "$library/locales" "$folder"
[[ -d $library/index/parts ]] && cp -r "$library/index" "$folder"

: > "$folder/log"
# Built before, so that the memory of building is not that of serving.
"$folder/armarium" --root "$folder" build 2> "$folder/build" > /dev/null || { cat "$folder/build"; exit 1; }
TOKIO_WORKER_THREADS=1 "$folder/armarium" --root "$folder" serve --addr 127.0.0.1:0 2> "$folder/log" &
server=$!
until address=$(grep -o 'http://[0-9.:]*' "$folder/log"); do kill -0 $server && sleep 0.1; done
until [[ $(curl -s "$address/readyz" | wc -l) == 1 ]]; do sleep 0.1; done

page=$language/documents/$document
mkdir -p "$folder/www/$language/documents"
curl -s "$address/$page" > "$folder/www/$page.html"
curl -s -H 'Accept-Encoding: gzip' "$address/$page" > "$folder/www/$page.html.gz"
curl -s "$address/$page.pdf" > "$folder/www/$page.pdf"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
cat > "$folder/nginx.conf" << END
daemon off; worker_processes 1; pid $folder/nginx.pid; error_log $folder/nginx.log;
events { worker_connections 4096; }
http {
  types { text/html html; application/pdf pdf; }
  access_log off; sendfile on; tcp_nopush on; gzip_static on; keepalive_requests 100000000;
  client_body_temp_path $folder/1; proxy_temp_path $folder/2; fastcgi_temp_path $folder/3; uwsgi_temp_path $folder/4; scgi_temp_path $folder/5;
  server { listen 127.0.0.1:$port; root $folder/www; location / { try_files \$uri \$uri.html =404; } }
}
END
chmod 755 "$folder"
nginx -e "$folder/nginx.log" -c "$folder/nginx.conf" &
nginx=$!
until curl -s -o "$folder/same" "http://127.0.0.1:$port/$page.pdf"; do sleep 0.1; done
cmp -s "$folder/same" "$folder/www/$page.pdf"

# Requests in a second: wrk ADDRESS HEADER
ask() { wrk -t1 -c32 -d"${seconds}s" -H "$2" "$1" | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { print "failed:", $0 > "/dev/stderr" }'; }
median() { sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

printf '%-24s %10s %12s %12s %7s\n' 'one worker each' bytes nginx/s armarium/s ratio
compare() {
  local name=$1 path=$2 header=$3 bytes
  bytes=$(curl -s -H "$header" "$address/$path" | wc -c)
  : > "$folder/ours"; : > "$folder/theirs"
  for ((i = 0; i < rounds; i++)); do
    ask "http://127.0.0.1:$port/$path" "$header" >> "$folder/theirs"
    ask "$address/$path" "$header" >> "$folder/ours"
  done
  local theirs ours
  theirs=$(median < "$folder/theirs") ours=$(median < "$folder/ours")
  printf '%-24s %10d %12.0f %12.0f %7.2f\n' "$name" "$bytes" "$theirs" "$ours" "$(python3 -c "print($ours / $theirs)")"
}
compare 'page, gzip' "$page" 'Accept-Encoding: gzip'
compare 'PDF' "$page.pdf" 'X-Nothing: 1'
compare 'PDF, 64 KiB' "$page.pdf" 'Range: bytes=65536-131071'
compare 'PDF, 1 KiB' "$page.pdf" 'Range: bytes=1024-2047'

python3 - "$address" "/$page.pdf" $server << 'END'
import re, resource, socket, sys, time, urllib.request
address, path, process = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_NOFILE, (4096, max(4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1])))
resident = lambda: int(re.search(r"VmRSS:\s*(\d+)", open(f"/proc/{process}/status").read())[1]) // 1024
before, slow = resident(), []
host, port = address.removeprefix("http://").split(":")
for _ in range(1000):
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    one.connect((host, int(port)))
    one.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    slow.append(one)
time.sleep(1)
start = time.time()
urllib.request.urlopen(address + "/healthz").read()
print(f"1,000 readers who take nothing: {before} MiB before, {resident()} MiB; another is answered within {(time.time() - start) * 1000:.1f} ms")
END
