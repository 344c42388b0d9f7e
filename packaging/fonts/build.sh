#!/usr/bin/env bash
# Makes resources/fonts from Debian's font packages. Usage: build.sh [target folder]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-"$here/../../resources/fonts"}
python=/usr/bin/python3

missing=()
need() { [ -e "$1" ] || missing+=("$2"); }
command -v dpkg-query >/dev/null || { echo "This script needs a Debian system: dpkg-query is missing." >&2; exit 1; }
need "$python" python3
need /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf fonts-lxgw-wenkai
need /usr/share/doc/fonts-lxgw-wenkai/copyright fonts-lxgw-wenkai
for face in Serif Sans; do
  for weight in Regular Bold; do
    need "/usr/share/fonts/opentype/noto/Noto${face}CJK-$weight.ttc" fonts-noto-cjk
  done
done
need /usr/share/doc/fonts-noto-cjk/copyright fonts-noto-cjk
need /usr/share/unicode/Unihan_OtherMappings.txt.bz2 unicode-data
if [ -e "$python" ] && ! "$python" -c 'import fontTools.subset, fontTools.pens.cu2quPen' 2>/dev/null; then
  missing+=(python3-fonttools)
fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "Missing Debian packages: $(printf '%s\n' "${missing[@]}" | sort -u | paste -sd' ' -)." >&2
  exit 1
fi

"$python" -B "$here/subset.py" "$out"
"$python" -B "$here/check.py" "$out"
