#!/usr/bin/env bash
# Renders Word files with LibreOffice and measures the pages: every character there, 28 a line, 22 lines a page, page numbers.
# Without arguments: the files that ProbeDocumentsTest leaves in target/probes. Ends with 1 at the first file that is wrong.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$here/../target/probes
mkdir -p "$work"
work=$(cd "$work" && pwd)
[ $# -gt 0 ] || set -- "$work"/*.docx
[ -f "$1" ] || { echo "probes: no Word file: $1 (run the tests first)" >&2; exit 1; }

FONTCONFIG_FILE=$("$here/fonts.sh" "$work")
export FONTCONFIG_FILE
rm -rf "$work/pdf"
soffice -env:UserInstallation="file://$work/libreoffice" --headless --convert-to pdf --outdir "$work/pdf" "$@" >"$work/soffice.log" 2>&1
for docx in "$@"; do
  python3 "$here/probes.py" "$docx" "$work/pdf/$(basename "$docx" .docx).pdf"
done
