# What the comparisons share: sourced by them, not run.
set -euo pipefail
export Site__PublicUrl=https://clonazepam.example LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_gcServer=0

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
started=()

# Ends what this script started, by its process id, and nothing else.
clean_up() {
  local pid
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

need() { # need COMMAND PACKAGE
  command -v "$1" >/dev/null || { echo "$1 is missing; install Debian's package $2." >&2; exit 2; }
}

# start NAME COMMAND...: runs it in the background; its process id is in $started_pid, its output in $work/NAME.log.
start() {
  "${@:2}" >"$work/$1.log" 2>&1 &
  started_pid=$!
  started+=("$started_pid")
}

stop() { # stop PID
  kill "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}

wait_for() { # wait_for URL PID SECONDS
  local until=$((SECONDS + $3))
  until curl -sf -o /dev/null "$1"; do
    kill -0 "$2" 2>/dev/null || { echo "What should answer $1 has ended:" >&2; tail -n 5 "$work"/*.log >&2; exit 1; }
    ((SECONDS < until)) || { echo "$1 did not answer within $3 s." >&2; exit 1; }
    sleep 0.05
  done
}

publish_site() { # publish_site DIR: as the README says, with $PUBLISH_OPTIONS more
  # shellcheck disable=SC2086
  dotnet publish "$repository/src/ClonazepamInfo.Web" -c Release -o "$1" -v q ${PUBLISH_OPTIONS:-} >"$work/publish.log" || { cat "$work/publish.log" >&2; exit 1; }
}

build_benchmarks() { # afterwards "${benchmarks[@]}" runs the benchmark program
  dotnet build "$here" -c Release -v q >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
  benchmarks=(dotnet "$repository/.artifacts/bin/ClonazepamInfo.Benchmarks/release/ClonazepamInfo.Benchmarks.dll")
}

median() { # median FILE COLUMN
  awk -v c="$2" '{ print $c }' "$1" | sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

range() { # range FILE COLUMN FORMAT: lowest to highest
  awk -v c="$2" '{ print $c }' "$1" | sort -g | awk -v f="$3" 'NR == 1 { low = $1 } { high = $1 } END { printf f " to " f, low, high }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a / b }'; }

# verdict VALUE at-least|at-most TARGET
verdict() {
  awk -v v="$1" -v how="$2" -v t="$3" 'BEGIN { print (how == "at-least" ? v >= t : v <= t) ? "PASS" : "short" }'
}

describe_machine() {
  printf '%s; %s cores, %s; %s; %s; .NET %s' \
    "$(date -u '+%d %B %Y %H:%M UTC')" "$(nproc)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" \
    "$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)" "$(uname -sr)" \
    "$(dotnet --list-runtimes | awk '/^Microsoft.AspNetCore.App/ { v = $2 } END { print v }')"
  printf '; load of the machine at the start %s\n' "$(cut -d ' ' -f 1 /proc/loadavg)"
}
