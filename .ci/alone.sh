#!/usr/bin/env bash
# alone.sh HOME COMMAND...: runs a program for someone whose home that is and who has set nothing, not even a language.
set -euo pipefail
home=$1
shift
exec env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" ${DISPLAY:+DISPLAY="$DISPLAY"} ${XAUTHORITY:+XAUTHORITY="$XAUTHORITY"} \
  ${_JAVA_OPTIONS:+_JAVA_OPTIONS="$_JAVA_OPTIONS"} "$@"
