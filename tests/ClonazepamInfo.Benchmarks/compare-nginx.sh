#!/usr/bin/env bash
# Compares the published site with nginx serving the same bytes, in turns, on this machine. README.md says how to read it.
# compare-nginx.sh [ROUNDS] [SECONDS]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${1:-7} seconds=${2:-5}
page=/stopping connections=64
server=(taskset -c 0) client=(taskset -c 1)
brotli_module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so

need nginx nginx; need wrk wrk; need curl curl; need taskset util-linux
[ -e "$brotli_module" ] || { echo "nginx has no $brotli_module; install Debian's package libnginx-mod-http-brotli-static." >&2; exit 2; }
[ "$(nproc)" -ge 2 ] || { echo "One core for the server and one for the load are needed." >&2; exit 2; }

machine=$(describe_machine)
publish_site "$work/site"
build_benchmarks

# The site as a reverse proxy in front of it would see it, with its standard settings and without any log.
site=http://127.0.0.1:8481 quiet=http://127.0.0.1:8482 bare=http://127.0.0.1:8483
nginx=http://127.0.0.1:8484 nginx_log=http://127.0.0.1:8485 nginx_cache=http://127.0.0.1:8486
start site "${server[@]}" "$work/site/ClonazepamInfo.Web" --urls=$site
site_pid=$started_pid
start quiet "${server[@]}" "$work/site/ClonazepamInfo.Web" --urls=$quiet --Serilog:MinimumLevel:Default=Fatal --Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime=Fatal
wait_for $site/health/ready "$site_pid" 60
wait_for $quiet/health/ready "$started_pid" 60

tag() { curl -sD - -o /dev/null -H "Accept-Encoding: $2" "$1$page" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p'; }

# nginx serves what the site serves: the same bytes in three codings, the same headers. Its validators are its own.
mkdir -p "$work/root" "$work/nginx"
curl -s "$quiet$page" -o "$work/root$page"
curl -s -H 'Accept-Encoding: br' "$quiet$page" -o "$work/root$page.br"
curl -s -H 'Accept-Encoding: gzip' "$quiet$page" -o "$work/root$page.gz"
curl -si --raw -H 'Accept-Encoding: br' "$quiet$page" -o "$work/answer"
touch -d "$(curl -sI "$quiet$page" | tr -d '\r' | sed -n 's/^[Ll]ast-[Mm]odified: //p')" "$work/root$page"{,.br,.gz}
curl -sD - -o /dev/null -H 'Accept-Encoding: br' "$quiet$page" | tr -d '\r' | sed 1d |
  grep -viE '^(date|content-length|content-type|content-encoding|etag|last-modified|connection|transfer-encoding|server):|^$' |
  sed -E 's/\\/\\\\/g; s/"/\\"/g; s/^([^:]+): (.*)$/add_header \1 "\2";/' >"$work/nginx/headers.conf"
cat >"$work/nginx.conf" <<CONF
load_module $brotli_module;
user root;
worker_processes 1;
daemon off;
pid $work/nginx/pid;
error_log $work/nginx/error.log;
events { worker_connections 1024; }
http {
  default_type "text/html; charset=utf-8";
  client_body_temp_path $work/nginx/body; proxy_temp_path $work/nginx/proxy; fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi; scgi_temp_path $work/nginx/scgi;
  sendfile on;
  tcp_nopush on;
  server_tokens off;
  keepalive_timeout 75s;
  keepalive_requests 1000000000;
  brotli_static on;
  gzip_static on;
  include $work/nginx/headers.conf;
  root $work/root;
  access_log off;
  server { listen 127.0.0.1:${nginx##*:}; }
  server { listen 127.0.0.1:${nginx_log##*:}; access_log $work/nginx/access.log combined buffer=64k flush=1s; }
  server { listen 127.0.0.1:${nginx_cache##*:}; open_file_cache max=1000 inactive=60s; open_file_cache_valid 60s; }
}
CONF
[ "$(id -u)" -eq 0 ] || sed -i '/^user /d' "$work/nginx.conf"
start nginx "${server[@]}" nginx -p "$work/nginx" -c "$work/nginx.conf"
wait_for $nginx$page "$started_pid" 10
start bare "${server[@]}" "${benchmarks[@]}" bare "$work/answer" ${bare##*:}
wait_for $bare$page "$started_pid" 30

# Only equal bytes are compared.
body() { curl -s -H 'Accept-Encoding: br' "$1$page" | cksum; }
for base in $site $quiet $bare $nginx_log $nginx_cache; do
  [ "$(body $base)" = "$(body $nginx)" ] || { echo "$base and $nginx do not serve the same bytes." >&2; exit 1; }
done
size() { curl -so /dev/null -w '%{size_header}' -H 'Accept-Encoding: br' "$1$page"; }
not_modified() { # not_modified BASE: the validator, if it is honoured
  local validator; validator=$(tag "$1" br)
  [ "$(curl -so /dev/null -w '%{http_code}' -H 'Accept-Encoding: br' -H "If-None-Match: $validator" "$1$page")" = 304 ] || { echo "$1 does not answer 304." >&2; exit 1; }
  printf '%s' "$validator"
}
quiet_tag=$(not_modified $quiet) nginx_tag=$(not_modified $nginx) cache_tag=$(not_modified $nginx_cache)

# load NAME BASE SECONDS [HEADER...]: one round; appends requests a second and p99 in milliseconds to NAME's results.
load() {
  local name=$1 base=$2 time=$3; shift 3
  local headers=(-H 'Accept-Encoding: br') header
  for header in "$@"; do headers+=(-H "$header"); done
  "${client[@]}" wrk -t1 -c$connections -d"${time}s" --latency "${headers[@]}" "$base$page" >"$work/wrk.txt"
  if grep -qE 'Non-2xx|Socket errors' "$work/wrk.txt"; then echo "$name failed requests:" >&2; cat "$work/wrk.txt" >&2; exit 1; fi
  awk '/Requests\/sec/ { rate = $2 }
    $1 == "99%" { p = $2; unit = p; gsub(/[0-9.]/, "", unit); p += 0; if (unit == "us") p /= 1000; if (unit == "s") p *= 1000 }
    END { print rate, p }' "$work/wrk.txt" >>"$work/$name.tsv"
}

round() { # round SECONDS
  load page $quiet "$1"
  load page-nginx $nginx "$1"
  load log $site "$1"
  load log-nginx $nginx_log "$1"
  load page-bare $bare "$1"
  load page-cache $nginx_cache "$1"
  load unmodified $quiet "$1" "If-None-Match: $quiet_tag"
  load unmodified-nginx $nginx "$1" "If-None-Match: $nginx_tag"
  load unmodified-cache $nginx_cache "$1" "If-None-Match: $cache_tag"
}

echo "Warming up, then $rounds rounds of $seconds s for each of nine." >&2
round 3
rm -f "$work"/*.tsv
for number in $(seq "$rounds"); do echo "round $number" >&2; round "$seconds"; done

# Memory: a site that was just started, after a minute of load.
stop "$site_pid"
start site "${server[@]}" "$work/site/ClonazepamInfo.Web" --urls=$site
wait_for $site/health/ready "$started_pid" 60
load memory $site 60
memory() { awk -v n="$1:" '$1 == n { printf "%.0f", $2 / 1024 }' "/proc/$started_pid/status"; }
resident=$(memory VmRSS) peak=$(memory VmHWM)

row() { # row TEXT NAME
  printf '| %s | %.0f | %s | %.2f | %s | %.3f | %.3f |\n' "$1" "$(median "$work/$2.tsv" 1)" "$(range "$work/$2.tsv" 1 %.0f)" \
    "$(median "$work/$2.tsv" 2)" "$(range "$work/$2.tsv" 2 %.2f)" \
    "$(ratio "$(median "$work/$2.tsv" 1)" "$(median "$work/page-nginx.tsv" 1)")" \
    "$(ratio "$(median "$work/$2.tsv" 2)" "$(median "$work/page-nginx.tsv" 2)")"
}
target() { # target TEXT NAME OTHER COLUMN HOW LIMIT
  local value; value=$(ratio "$(median "$work/$2.tsv" "$4")" "$(median "$work/$3.tsv" "$4")")
  printf '| %s | %s %s | %s | %s |\n' "$1" "${5/-/ }" "$6" "$value" "$(verdict "$value" "$5" "$6")"
}

cat <<TABLE
$machine; $(nginx -v 2>&1 | sed 's/nginx version: //'); $(wrk -v 2>&1 | awk 'NR == 1 { print $1, $2 }').
$page in brotli, $(wc -c <"$work/root$page.br") bytes, headers $(size $quiet) bytes (nginx $(size $nginx), bare Kestrel $(size $bare)). $rounds rounds of $seconds s, $connections connections, server on one core, load on the other.

| Server | requests/s | from, to | p99, ms | from, to | rate to nginx | p99 to nginx |
|---|---|---|---|---|---|---|
$(row "the site, no log" page)
$(row "nginx, no log" page-nginx)
$(row "the site, its standard log" log)
$(row "nginx, buffered access log" log-nginx)
$(row "bare Kestrel, the same bytes" page-bare)
$(row "nginx with open_file_cache, no log" page-cache)
$(row "the site, 304" unmodified)
$(row "nginx, 304" unmodified-nginx)
$(row "nginx with open_file_cache, 304" unmodified-cache)

| What | Target | Measured | |
|---|---|---|---|
$(target "section page, no log, to nginx" page page-nginx 1 at-least 1.0)
$(target "section page, no log, to bare Kestrel" page page-bare 1 at-least 0.9)
$(target "the same with both logs on" log log-nginx 1 at-least 1.0)
$(target "304, to nginx" unmodified unmodified-nginx 1 at-least 1.0)
$(target "p99 without a log, to nginx" page page-nginx 2 at-most 1.0)
$(target "p99 with both logs on, to nginx" log log-nginx 2 at-most 1.0)
$(target "p99 of 304, to nginx" unmodified unmodified-nginx 2 at-most 1.0)
| resident memory after a minute of load | at most 150 MB | $resident MB (peak $peak) | $(verdict "$resident" at-most 150) |
TABLE
