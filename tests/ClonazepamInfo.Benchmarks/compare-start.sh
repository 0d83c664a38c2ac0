#!/usr/bin/env bash
# Compares the start of the published site with that of an unchanged `dotnet new webapp`, in turns, and measures how long
# an edit takes to be live. README.md says how to read it.
# compare-start.sh [ROUNDS]
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
rounds=${1:-11} edits=10
need python3 python3; need curl curl

machine=$(describe_machine)
publish_site "$work/site"
dotnet new webapp -o "$work/webapp" --no-https >"$work/new.log" 2>&1 || { cat "$work/new.log" >&2; exit 1; }
# shellcheck disable=SC2086
dotnet publish "$work/webapp" -c Release -o "$work/webapp-site" -v q ${PUBLISH_OPTIONS:-} >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }

first_page() { # first_page NAME PORT DIR PROGRAM: one start; appends seconds, processor seconds and kB to NAME's results
  (cd "$3" && python3 "$here/first-page.py" "$2" / "./$4" "--urls=http://127.0.0.1:$2" 2>>"$work/$1.log") >>"$work/$1.tsv"
}

# The first start of each reads its files from disk; it is not counted.
for number in $(seq 0 "$rounds"); do
  first_page site 8491 "$work/site" ClonazepamInfo.Web
  first_page webapp 8492 "$work/webapp-site" webapp
  if [ "$number" = 0 ]; then rm -f "$work"/{site,webapp}.tsv; fi
done

# An edit of the leaflet as it is: a copy of the content, watched, with the standard settings.
# Without the record of what was published, which wants a note on every change of words.
cp -r "$repository/content" "$work/content"
rm "$work/content/fingerprints.txt"
start edits "$work/site/ClonazepamInfo.Web" --urls=http://127.0.0.1:8493 "--Content:Path=$work/content"
wait_for http://127.0.0.1:8493/health/ready "$started_pid" 60
sleep 5
python3 "$here/edit-to-live.py" http://127.0.0.1:8493 "$work/content/en/30-how-to-take-it/50-stopping.md" /stopping "$edits" >"$work/edits.tsv"

row() { printf '| %s | %.3f s | %s | %.2f s | %.0f MB |\n' "$1" "$(median "$work/$2.tsv" 1)" "$(range "$work/$2.tsv" 1 %.3f)" "$(median "$work/$2.tsv" 2)" "$(awk -v kb="$(median "$work/$2.tsv" 3)" 'BEGIN { print kb / 1024 }')"; }
start_ratio=$(ratio "$(median "$work/site.tsv" 1)" "$(median "$work/webapp.tsv" 1)")
processor_ratio=$(ratio "$(median "$work/site.tsv" 2)" "$(median "$work/webapp.tsv" 2)")
live=$(median "$work/edits.tsv" 1) longest=$(awk '$1 > most { most = $1 } END { print most }' "$work/edits.tsv")

cat <<TABLE
$machine; published with \`dotnet publish -c Release ${PUBLISH_OPTIONS:-}\`; $rounds rounds.

| Process start to first page | median | from, to | processor time | peak memory |
|---|---|---|---|---|
$(row "the site" site)
$(row "an unchanged dotnet new webapp" webapp)

| What | Target | Measured | |
|---|---|---|---|
| process start to first page, to the webapp's | at most 1.3 | $start_ratio (processor time $processor_ratio) | $(verdict "$start_ratio" at-most 1.3) |
| edit to live, the repository's content, longest of $edits | at most 1 s | $longest s (median $live s) | $(verdict "$longest" at-most 1) |
TABLE
