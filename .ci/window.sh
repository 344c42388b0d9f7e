#!/usr/bin/env bash
# Starts a program on a screen of 1440x900, waits for a window with that in its title, leaves a picture of the screen and
# ends the program with all it has started.
set -euo pipefail
[ $# -ge 3 ] || { echo "usage: window.sh PICTURE.png TITLE COMMAND..." >&2; exit 2; }
[ -n "${DUIZHAO_CI_SCREEN:-}" ] || DUIZHAO_CI_SCREEN=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$0" "$@"
picture=$1
title=$2
shift 2

setsid "$@" & program=$!
trap 'kill -- -$program 2> /dev/null || true; wait' EXIT
for _ in $(seq 120); do
  kill -0 $program 2> /dev/null || { echo "ci: the program ended by itself" >&2; exit 1; }
  if xdotool search --onlyvisible --name "$title" > /dev/null 2>&1; then
    sleep 6
    kill -0 $program 2> /dev/null || { echo "ci: the program ended by itself" >&2; exit 1; }
    import -window root "$picture"
    exit 0
  fi
  sleep 0.5
done
echo "ci: no window named $title within 60 s" >&2
exit 1
