#!/usr/bin/env bash
# root.sh COMMAND...: runs a command as root.
set -euo pipefail
if [ "$(id -u)" = 0 ]; then exec "$@"; else exec sudo "$@"; fi
