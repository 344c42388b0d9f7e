#!/usr/bin/env bash
# Milliseconds from calling the program to a window that is drawn, and to the first Word file written: median of 10 runs
# (or as many as said), each in a new home, after one that is not counted. Build first: mvn -DskipTests package.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# shellcheck disable=SC2016 # expanded by the inner shell
xvfb-run -a -s "-screen 0 1440x900x24" bash -euo pipefail -c '
  for run in $(seq 0 "$2"); do
    begin=$(date +%s%3N)
    DUIZHAO_HOME=$1/home-$run JAVA_TOOL_OPTIONS="-Dduizhao.timing=$1/$run.docx" target/app/bin/duizhao 2> "$1/log"
    [ "$run" = 0 ] || sed -nE "s/.*(window|export) ([0-9]{13})$/\1 \2/p" "$1/log" |
      while read -r moment at; do echo "$moment $((at - begin))"; done
  done
' times "$work" "$runs" > "$work/times"

for moment in window export; do
  sed -n "s/^$moment //p" "$work/times" | sort -n |
    awk -v moment="$moment" '{ t[NR] = $1 } END {
      m = NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2
      printf "%s: median %d ms, %d to %d, %d runs\n", moment, m, t[1], t[NR], NR }'
done
