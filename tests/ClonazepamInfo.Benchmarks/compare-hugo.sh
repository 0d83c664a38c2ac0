#!/usr/bin/env bash
# Measures full publication at 15 to 10,000 sections, and compares the largest with Hugo's build of the same Markdown.
# README.md says how to read it.
# compare-hugo.sh [ROUNDS]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${1:-3} sizes=(15 150 1500 10000)
need hugo hugo; need python3 python3; need wrk wrk; need curl curl
[ -x /usr/bin/time ] || { echo "/usr/bin/time is missing; install Debian's package time." >&2; exit 2; }

machine=$(describe_machine)
publish_site "$work/site"
build_benchmarks
for n in "${sizes[@]}"; do "${benchmarks[@]}" content "$n" "$work/content-$n"; done

hugo_build() { # hugo_build N: one build; appends seconds, processor seconds and peak kB
  local from="$work/hugo-$1"
  if [ ! -d "$from" ]; then
    mkdir -p "$from/layouts/_default"
    cp -r "$work/content-$1/en" "$from/content"
    find "$from/content" -name '*.yml' -delete
    printf 'baseURL: https://clonazepam.example/\ndisableKinds: [taxonomy, term, RSS, sitemap, robotsTXT, 404]\n' >"$from/config.yaml"
    printf '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n' >"$from/layouts/_default/single.html"
    printf '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>\n' >"$from/layouts/_default/list.html"
  fi
  rm -rf "$from/public" "$from/resources"
  /usr/bin/time -f '%e %U %S %M' -o "$work/time" hugo --quiet --source "$from" --destination "$from/public"
  awk '{ print $1, $2 + $3, $4 }' "$work/time" >>"$work/hugo-$1.tsv"
}

site_build() { # site_build N: one start until it is ready; appends seconds, processor seconds and peak kB
  python3 "$here/first-page.py" 8471 /health/ready "$work/site/ClonazepamInfo.Web" --urls=http://127.0.0.1:8471 "--Content:Path=$work/content-$1" \
    --Content:Watch=false --Serilog:MinimumLevel:Default=Fatal 2>>"$work/site.log" >>"$work/site-$1.tsv"
}

for number in $(seq "$rounds"); do
  for n in "${sizes[@]}"; do echo "round $number, $n sections" >&2; site_build "$n"; hugo_build "$n"; done
done

# While the largest is published again behind readers: what they wait, before and during, and how long it takes.
largest=${sizes[-1]} base=http://127.0.0.1:8472
start behind "$work/site/ClonazepamInfo.Web" --urls=$base "--Content:Path=$work/content-$largest" --Serilog:MinimumLevel:Default=Fatal
wait_for $base/health/ready "$started_pid" 300
p99() { awk '$1 == "99%" { p = $2; unit = p; gsub(/[0-9.]/, "", unit); p += 0; if (unit == "us") p /= 1000; if (unit == "s") p *= 1000; printf "%.2f", p }'; }
slowest() { taskset -c 1 wrk -t1 -c64 -d"${1}s" --latency -H 'Accept-Encoding: br' "$base/sleep-basics-overview" | p99; }
section=$(find "$work/content-$largest/en" -name '10-sleep-basics-overview.md')

# At rest: a small site that has compressed everything. The large one would do so for minutes after its start.
start rest "$work/site/ClonazepamInfo.Web" --urls=http://127.0.0.1:8473 "--Content:Path=$work/content-15" --Serilog:MinimumLevel:Default=Fatal
rest_pid=$started_pid
wait_for http://127.0.0.1:8473/health/ready "$rest_pid" 60
sleep 10
rest=$(taskset -c 1 wrk -t1 -c64 -d10s --latency -H 'Accept-Encoding: br' http://127.0.0.1:8473/sleep-basics-overview | p99)
stop "$rest_pid"
(python3 "$here/edit-to-live.py" $base "$section" /sleep-basics-overview 1 >"$work/live.tsv") & edit_pid=$!
sleep 1
during=$(slowest 10)
wait "$edit_pid"

row() { printf '| %s | %s | %.2f s | %.2f s | %.0f MB | %.2f s | %.0f MB |\n' "$1" "" "$(median "$work/site-$1.tsv" 1)" "$(median "$work/site-$1.tsv" 2)" "$(awk -v kb="$(median "$work/site-$1.tsv" 3)" 'BEGIN { print kb / 1024 }')" "$(median "$work/hugo-$1.tsv" 1)" "$(awk -v kb="$(median "$work/hugo-$1.tsv" 3)" 'BEGIN { print kb / 1024 }')" | sed 's/|  |/|/'; }
# growth COLUMN: what each section of the largest step costs, to what each of the step before it costs
growth() {
  awk -v c1="$(median "$work/site-150.tsv" "$1")" -v c2="$(median "$work/site-1500.tsv" "$1")" -v c3="$(median "$work/site-10000.tsv" "$1")" \
    'BEGIN { printf "%.2f", ((c3 - c2) / 8500) / ((c2 - c1) / 1350) }'
}
to_hugo=$(ratio "$(median "$work/site-$largest.tsv" 1)" "$(median "$work/hugo-$largest.tsv" 1)")

cat <<TABLE
$machine; $(hugo version | cut -d ' ' -f 1-2). $rounds rounds, in turns, medians. The site: process start to ready, every page rendered twice, compressed with gzip and brotli, in memory. Hugo: one layout that prints the content, files on disk, nothing compressed.

| Sections | the site | its processor time | its peak memory | Hugo | its peak memory |
|---|---|---|---|---|---|
$(for n in "${sizes[@]}"; do row "$n"; done)

| What | Target | Measured | |
|---|---|---|---|
| at $largest sections, to Hugo's build | at most 3 | $to_hugo | $(verdict "$to_hugo" at-most 3) |
| processor time of one more section, 1,500 to 10,000 against 150 to 1,500 | linear: at most 1.25 | $(growth 2) | $(verdict "$(growth 2)" at-most 1.25) |
| memory of one more section, the same | linear: at most 1.25 | $(growth 3) | $(verdict "$(growth 3)" at-most 1.25) |
| p99 while $largest sections are published again, to p99 at rest | at most 2 | $(ratio "$during" "$rest") ($during ms, $rest ms) | $(verdict "$(ratio "$during" "$rest")" at-most 2) |

An edit of the largest was live after $(cat "$work/live.tsv") s, under that load.
TABLE
