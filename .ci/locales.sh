#!/usr/bin/env bash
# locales.sh PROGRAM DRAFT FOLDER: files with Chinese names are read and written whatever the locale is set to, whether it is
# installed or not, on the command line and in the window.
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: locales.sh PROGRAM DRAFT FOLDER" >&2; exit 2; }
ci=$(cd "$(dirname "$0")" && pwd)
app=$(realpath "$1")
rm -rf "$3"
mkdir -p "$3/locales" "$3/稿 件"
cp "$2" "$3/稿 件/草稿.duizhao"
cd "$3"
fail() { echo "ci: $*" >&2; exit 1; }

# in a folder of their own, which LOCPATH names: on the machine itself they stay uninstalled
for locale in zh_CN.GBK zh_CN.GB18030 zh_CN.UTF-8; do
  localedef -i zh_CN -f "${locale#*.}" "locales/$locale" || [ $? = 1 ] # 1: with warnings
done
as() { env -u LC_ALL -u LC_TIME -u LC_MESSAGES -u LANG HOME="$PWD/home" "$@"; } # as VARIABLE=VALUE... COMMAND...

exported() { # exported VARIABLE=VALUE...
  rm -rf 成品
  mkdir 成品
  as "$@" "$app" export 稿\ 件/草稿.duizhao -o 成品/材料.docx 2> said || { cat said >&2; fail "with $* no file was written"; }
  [ -s 成品/材料.docx ] && [ ! -s said ] || { ls -R 成品 >&2; cat said >&2; fail "with $* the file has another name"; }
}
while read -r -a setting; do
  exported "${setting[@]}"
done <<SETTINGS
LC_ALL=C
LC_ALL=POSIX
LC_ALL=C.UTF-8
LC_ALL=
LANG=C.UTF-8 LC_TIME=zh_CN.UTF-8
LANG=zh_CN.UTF-8 LOCPATH=$PWD/locales
LANG=zh_CN.UTF-8
LC_ALL=zh_CN.GBK
LC_ALL=zh_CN.GBK LOCPATH=$PWD/locales
LC_ALL=zh_CN.GB18030 LOCPATH=$PWD/locales
LANG=C.UTF-8 LC_CTYPE=zh_CN.GBK LOCPATH=$PWD/locales
LANG=zh_CN.UTF-8 LC_TIME=zh_CN.GBK LOCPATH=$PWD/locales
LC_ALL=en_US.ISO-8859-1
SETTINGS
echo "names in UTF-8 in 13 settings"

# names that are written in the coding of the locale
old=$(printf 旧稿 | iconv -f UTF-8 -t GBK)
cp "稿 件/草稿.duizhao" "$old.duizhao"
as LC_ALL=zh_CN.GBK LOCPATH="$PWD/locales" "$app" export "$old.duizhao" -o "$old.docx" || fail "a name in GBK in a locale of GBK"
[ -s "$old.docx" ] || fail "a name in GBK is written as another"

# the language stays that of the locale
as LC_ALL=en_US.ISO-8859-1 "$app" export 没有.duizhao -o x.docx 2> said || true
! LC_ALL=C grep -q '。' said || fail "English is forgotten"

for setting in LC_ALL=POSIX "LC_ALL=zh_CN.GBK LOCPATH=$PWD/locales" "LANG=C.UTF-8 LC_TIME=zh_CN.UTF-8"; do
  read -r -a words <<< "$setting"
  "$ci/window.sh" "window.png" '材料.* - 对照' env -u LC_ALL -u LC_TIME -u LC_MESSAGES -u LANG DUIZHAO_HOME="$PWD/家/${setting//\//_}" \
    "${words[@]}" "$app" 稿\ 件/草稿.duizhao || fail "with $setting the window does not open a draft"
done
echo "the window opens one in 3 settings"
