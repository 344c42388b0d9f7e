#!/usr/bin/env bash
# Makes the pictures of all sizes, the .ico of Windows and the .icns of macOS from the two drawings beside this file. The
# window itself shows some of them, from resources/images.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
for tool in rsvg-convert convert png2icns; do
  command -v "$tool" > /dev/null || { echo "icons: $tool is missing (Debian: librsvg2-bin, imagemagick, icnsutils)" >&2; exit 1; }
done
for name in duizhao draft; do
  for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$name.svg" -o "$name-$size.png"
  done
  convert "$name"-{16,24,32,48,64,128,256}.png "$name.ico"
  png2icns "$name.icns" "$name"-{16,32,128,256,512}.png > /dev/null
done
cp duizhao-{16,32,48,128}.png ../../../resources/images/
