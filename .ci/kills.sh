#!/usr/bin/env bash
# kills.sh [PROGRAM [KILLS [SEED]]]: kills the real window at random moments while it types, saves and exports, some under load, and
# counts what is lost: characters, seconds, files, offers at the next start. The last arguments may be 0 and a number of seconds:
# then nothing is killed, and only the time from the key to the disk is measured, for so long each, idle, under load and exporting.
set -euo pipefail
cd "$(dirname "$0")/.."
classes=$PWD/target/test-classes
[ -e "$classes/org/duizhao/outside/WindowTeller.class" ] || { echo "ci: kills.sh wants the test classes (mvn -DskipTests package)" >&2; exit 1; }
exec python3 -B .ci/kills.py "${1:-target/app/bin/duizhao}" "$classes" "${2:-30}" "${3:-$((RANDOM * 32768 + RANDOM))}"
