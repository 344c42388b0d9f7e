#!/usr/bin/env bash
# fontconfig.sh FILE FOLDER...: writes a file for FONTCONFIG_FILE under which the fonts of these folders are all there are.
set -euo pipefail
file=$(realpath "$1")
shift
{
  echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
  for folder in "$@"; do
    [ -n "$(ls -A "$folder")" ] || { echo "ci: no fonts in $folder" >&2; exit 1; }
    echo "<dir>$folder</dir>"
  done
  echo "<cachedir>$file.cache</cachedir></fontconfig>"
} > "$file"
