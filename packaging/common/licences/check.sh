#!/usr/bin/env bash
# check.sh FOLDER: ends with 1 unless parts.tsv names just the jars of that folder, in their versions, and each licence's text
# is here or with the fonts.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
diff <(cut -f1 "$here/parts.tsv" | grep '\.jar$' | LC_ALL=C sort) \
  <(find "$1" -maxdepth 1 -name '*.jar' ! -name 'duizhao-*' -printf '%f\n' | LC_ALL=C sort) >&2
tail -n +2 "$here/parts.tsv" | cut -f3 | tr ' ' '\n' | while read -r licence; do
  [ -s "$here/$licence.txt" ] || [ -s "$here/../../../resources/fonts/$licence.txt" ] ||
    { echo "no text of the licence $licence" >&2; exit 1; }
done
