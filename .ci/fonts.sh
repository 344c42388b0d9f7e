#!/usr/bin/env bash
# Prints the path of a fontconfig file under which the fonts a paper names are Debian's Fandol fonts: 仿宋, 楷体, 黑体 and
# 宋体 as the paper is set in, with marks one em wide; 小标宋 is 宋体 here, since LibreOffice takes the upright one of a family
# for a bold one that goes by another name. FANDOL may name a folder that has them.
set -euo pipefail
work=${1:?usage: fonts.sh WORK_FOLDER}
fandol=${FANDOL:-${XDG_CACHE_HOME:-$HOME/.cache}/duizhao-ci/fandol}
inside=usr/share/texlive/texmf-dist/fonts/opentype/public/fandol

if [ ! -f "$fandol/FandolFang-Regular.otf" ]; then
  unpacked=$(mktemp -d)
  trap 'rm -rf "$unpacked"' EXIT
  "$(dirname "$0")/package.sh" texlive-lang-chinese "$unpacked"
  mkdir -p "$fandol"
  cp "$unpacked/$inside"/*.otf "$fandol/"
fi

# No other fonts: a character that these lack must be missed, not drawn in a stand-in.
mkdir -p "$work"
{
  echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
  echo "<dir>$fandol</dir><cachedir>$work/fontcache</cachedir>"
  echo '<include ignore_missing="yes">/etc/fonts/conf.d/90-synthetic.conf</include>'
  while read -r file mode family; do
    echo "<match target=\"scan\"><test name=\"postscriptname\"><string>$file</string></test>"
    echo "<edit name=\"family\" mode=\"$mode\"><string>$family</string></edit></match>"
  done <<'NAMES'
FandolFang-Regular assign 仿宋_GB2312
FandolKai-Regular assign 楷体_GB2312
FandolHei-Regular assign 黑体
FandolSong-Regular assign 宋体
FandolSong-Regular append 方正小标宋简体
NAMES
  echo '</fontconfig>'
} > "$work/fonts.conf"
echo "$work/fonts.conf"
