#!/usr/bin/env bash
# Starts a program, then starts it again with a draft: the second start ends by itself, and the draft is in the window of
# the first.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: second.sh DRAFT COMMAND..." >&2; exit 2; }
[ -n "${DUIZHAO_CI_SCREEN:-}" ] || DUIZHAO_CI_SCREEN=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$0" "$@"
draft=$1
shift
fail() { echo "ci: $*" >&2; exit 1; }

await() {
  for _ in $(seq 120); do
    xdotool search --onlyvisible --name "$1" > /dev/null 2>&1 && return
    sleep 0.5
  done
  fail "no window named $1 within 60 s"
}

setsid "$@" & first=$!
trap 'kill -- -$first 2> /dev/null || true; wait' EXIT
await 对照
(cd "$(dirname "$draft")" && timeout 60 "$@" "$(basename "$draft")") || fail "the second start did not hand over its draft"
await ' - 对照$'
[ "$(xdotool search --onlyvisible --name 对照 | wc -l)" = 1 ] || fail "there is more than one window"
timeout 60 "$@" || fail "the second start did not end"
kill -0 $first || fail "the first start is gone"
