#!/usr/bin/env bash
# Milliseconds of whole processes, median of 10 runs (or as many as said), each in a new home: from calling the program to a
# window that is drawn and to the first Word file written, with and without the start-up cache, an export on the command line,
# and until the text of a draft is drawn, and in LibreOffice that of its Word file. Needs openbox, xdotool, ImageMagick, a
# LibreOffice with windows, and a quiet machine.
# Usage: times.sh [RUNS [PROGRAM]]; the program is the installed one, or target/app/bin/duizhao where none is.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in xvfb-run openbox xdotool import soffice python3; do
  command -v "$tool" > /dev/null || { echo "times: $tool is missing" >&2; exit 1; }
done
program=${2:-$(command -v duizhao || echo "$PWD/target/app/bin/duizhao")}
[ -x "$program" ] || { echo "times: no program $program" >&2; exit 1; }
exec xvfb-run -a -s "-screen 0 1440x900x24" bash -c 'openbox & exec python3 .ci/times.py "$@"' times "$program" "${1:-10}"
