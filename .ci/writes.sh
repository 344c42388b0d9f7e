#!/usr/bin/env bash
# writes.sh TRACE.txt COMMAND...: runs a program and notes every file it makes, changes, moves or takes away; see writes.py.
set -euo pipefail
trace=$1
shift
exec strace -f -qq --seccomp-bpf -s 4096 -e signal=none -o "$trace" \
  -e trace=open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,truncate "$@"
