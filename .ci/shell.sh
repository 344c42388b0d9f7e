#!/usr/bin/env bash
# The manual has no mistakes; the command line does several files in one call, whatever the locale.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -eq 3 ] || { echo "usage: shell.sh PROGRAM DRAFT FOLDER" >&2; exit 2; }
app=$(realpath "$1")
work=$3
fail() { echo "ci: $*" >&2; exit 1; }

said=$(groff -man -ww -K utf8 -T utf8 -z packaging/common/duizhao.1 2>&1)
[ -z "$said" ] || fail "the manual: $said"

rm -rf "$work"
mkdir -p "$work/草 稿"
cp "$2" "$work/草 稿/甲.duizhao"
cp "$2" "$work/草 稿/乙.duizhao"
ln -s "$app" "$work/du zhao"
for locale in C.UTF-8 C en_US.UTF-8; do
  code=0
  LC_ALL=$locale "$work/du zhao" export "$work"/草\ 稿/*.duizhao gone.duizhao -o "$work/$locale" --to docx 2> "$work/said" || code=$?
  [ $code = 3 ] && [ "$(wc -l < "$work/said")" = 4 ] || { cat "$work/said" >&2; fail "export of two ended with $code"; }
  cmp "$work/$locale/甲.docx" "$work/$locale/乙.docx"
done
"$app" import "$work"/C/*.docx -o "$work/again" --json 2> /dev/null | python3 -m json.tool > /dev/null
[ -s "$work/again/乙.duizhao" ] || fail "import of two left no draft"

# an agent that cannot be loaded is told by Java and not taken for a Java that is too old
JAVA_TOOL_OPTIONS=-javaagent:/none.jar "$app" --version > "$work/said" 2>&1 || true
grep -q none.jar "$work/said" && ! grep -q 'JDK 25' "$work/said" || { cat "$work/said" >&2; fail "options of others are taken for an old Java"; }
