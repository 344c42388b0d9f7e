#!/usr/bin/env bash
# alone.sh HOME COMMAND...: runs a program for someone whose home that is and who has set nothing, not even a language. Java takes
# the home from the list of users, so data and settings are put there by name; run is for what all programs of a desktop share.
set -euo pipefail
home=$1
shift
mkdir -p "$home/.config" "$home/.local/share"
mkdir -p -m 700 "$home/run"
exec env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" XDG_DATA_HOME="$home/.local/share" XDG_CONFIG_HOME="$home/.config" \
  XDG_RUNTIME_DIR="$home/run" ${DISPLAY:+DISPLAY="$DISPLAY"} ${XAUTHORITY:+XAUTHORITY="$XAUTHORITY"} \
  ${_JAVA_OPTIONS:+_JAVA_OPTIONS="$_JAVA_OPTIONS"} "$@"
