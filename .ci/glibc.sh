#!/usr/bin/env bash
# glibc.sh FOLDER: the version of glibc that the programs and libraries in there need.
set -euo pipefail
find "$1" -type f \( -name '*.so' -o -path '*/bin/*' -o -name jspawnhelper \) -exec objdump -T {} + 2> /dev/null |
  grep -o 'GLIBC_[0-9.]*' | cut -d_ -f2 | sort -Vu | tail -1
