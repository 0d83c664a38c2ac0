#!/usr/bin/env bash
# How long readers of a prerendered page wait while others flood the site with addresses of dynamic pages, no two alike.
# README.md says how to read it.
# flood.sh [ROUNDS] [SECONDS] [PREFIX]: the flood asks for PREFIX1, PREFIX2, ...
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${1:-9} seconds=${2:-5} prefix=${3:-/nothing-}
page=/stopping readers=64 flooders=512
server=(taskset -c 0) client=(taskset -c 1)
# The flood's own work must not keep the readers' client from noticing its answers.
flood=(nice -n 19 taskset -c 1)

need wrk wrk; need curl curl; need taskset util-linux
[ "$(nproc)" -ge 2 ] || { echo "One core for the server and one for the load are needed." >&2; exit 2; }

machine=$(describe_machine)
if [ -z "${SITE:-}" ]; then publish_site "$work/site"; SITE=$work/site; fi
base=http://127.0.0.1:8486
start site "${server[@]}" "$SITE/ClonazepamInfo.Web" --urls=$base
site_pid=$started_pid
wait_for $base/health/ready "$site_pid" 60
asked() { curl -so /dev/null -w '%{http_code}, %{size_download} bytes' --compressed "$base${prefix}0"; }
answer=$(asked)

in_ms='function ms(p, u) { u = p; gsub(/[0-9.]/, "", u); p += 0; return u == "us" ? p / 1000 : u == "s" ? p * 1000 : p }'
read_pages() { # read_pages NAME SECONDS: appends requests a second, p50 and p99 in milliseconds
  "${client[@]}" wrk -t1 -c$readers -d"${2}s" --latency -H 'Accept-Encoding: br' "$base$page" >"$work/wrk.txt"
  if grep -qE 'Non-2xx|Socket errors' "$work/wrk.txt"; then echo "Readers' requests failed:" >&2; cat "$work/wrk.txt" >&2; exit 1; fi
  awk "$in_ms"' /Requests\/sec/ { rate = $2 } $1 == "50%" { p50 = ms($2) } $1 == "99%" { p99 = ms($2) } END { print rate, p50, p99 }' "$work/wrk.txt" >>"$work/$1.tsv"
}
read_in_flood() { # read_in_flood SECONDS: the flood begins before the readers come and ends after they have gone
  "${flood[@]}" wrk -t1 -c$flooders -d"$(($1 + 2))s" -H 'Accept-Encoding: br' -s "$here/flood.lua" "$base" -- "$prefix" >"$work/flood.txt" &
  local flood_pid=$!
  started+=("$flood_pid")
  sleep 1
  read_pages flood "$1"
  wait "$flood_pid"
  awk '/Requests\/sec/ { rate = $2 } /requests in/ { all = $1 } /Non-2xx/ { other = $NF } END { print rate, all, other + 0 }' "$work/flood.txt" >>"$work/flooders.tsv"
}
memory() { awk -v n="$1:" '$1 == n { printf "%.0f", $2 / 1024 }' "/proc/$site_pid/status"; }

echo "Warming up, then $rounds rounds of $seconds s, without and with the flood." >&2
read_pages rest 5; read_in_flood 5; rm -f "$work"/*.tsv
before=$(memory VmRSS)
for number in $(seq "$rounds"); do echo "round $number" >&2; read_pages rest "$seconds"; read_in_flood "$seconds"; done
after=$(memory VmRSS) peak=$(memory VmHWM)

row() { printf '| %s | %.0f | %s | %.2f | %.2f | %s |\n' "$1" "$(median "$work/$2.tsv" 1)" "$(range "$work/$2.tsv" 1 %.0f)" "$(median "$work/$2.tsv" 2)" "$(median "$work/$2.tsv" 3)" "$(range "$work/$2.tsv" 3 %.2f)"; }
slower=$(ratio "$(median "$work/flood.tsv" 3)" "$(median "$work/rest.tsv" 3)")
cat <<TABLE
$machine; $(wrk -v 2>&1 | awk 'NR == 1 { print $1, $2 }').
Readers: $page in brotli, $readers connections. The flood: ${prefix}1, ${prefix}2, ... ($answer), $flooders connections. $rounds rounds of $seconds s in turns, server on one core, all load on the other.

| Readers | requests/s | from, to | p50, ms | p99, ms | from, to |
|---|---|---|---|---|---|
$(row "alone" rest)
$(row "in the flood" flood)

The flood was answered $(median "$work/flooders.tsv" 1) times a second: $(awk '{ all += $2; other += $3 } END { print all " answers, " other " of them not 200" }' "$work/flooders.tsv").

| What | Target | Measured | |
|---|---|---|---|
| p99 of readers, in the flood to alone | at most 2 | $slower | $(verdict "$slower" at-most 2) |
| resident memory before and after | | $before MB, $after MB (peak $peak) | |
TABLE
