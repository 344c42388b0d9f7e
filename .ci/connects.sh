#!/usr/bin/env bash
# Runs a program and ends with 1 if it, or anything it has started, connects or sends to a network address. Sockets of the
# machine itself, as the display's, are no network.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: connects.sh TRACE.txt COMMAND..." >&2; exit 2; }
trace=$1
shift
code=0
strace -f -qq --seccomp-bpf -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none -o "$trace" "$@" || code=$?
if grep AF_INET "$trace" >&2; then
  echo "ci: the program connects: $*" >&2
  exit 1
fi
exit $code
