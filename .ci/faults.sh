#!/usr/bin/env bash
# faults.sh [PROGRAM]: the real program where a disk is full, cannot be written or is gone, and given files that never end. Needs root,
# which alone can make such disks.
set -euo pipefail
cd "$(dirname "$0")/.."
classes=$PWD/target/test-classes
[ "$(id -u)" = 0 ] || { echo "ci: only root can make full disks" >&2; exit 1; }
[ -e "$classes/org/duizhao/outside/WindowTeller.class" ] || { echo "ci: faults.sh wants the test classes (mvn -DskipTests package)" >&2; exit 1; }
# mounts are seen by nobody else and end with this
exec unshare --mount python3 -B .ci/faults.py "${1:-target/app/bin/duizhao}" "$classes"
