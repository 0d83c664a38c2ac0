#!/usr/bin/env bash
# Runs every comparison that has a target, one after another, within 15 minutes on a quiet machine, and prints their tables.
# measure.sh >figures.md
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failed=0

run() { # run TITLE SCRIPT ARGUMENTS...
  printf '### %s\n\n' "$1"
  "$here/$2" "${@:3}" || { printf '%s failed.\n' "$2"; failed=1; }
  printf '\n'
}

run "Start and edit" compare-start.sh 11
run "Against nginx and bare Kestrel" compare-nginx.sh 7 4
run "A flood of pages that do not exist" flood.sh 5 4 /nothing-
run "A flood of handouts" flood.sh 5 4 '/handout?s=stopping&s=withdrawal-symptoms&s=alcohol&n='
exit "$failed"
