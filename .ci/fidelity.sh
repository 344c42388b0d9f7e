#!/usr/bin/env bash
# Proves profile lo: invented papers as Word files, drawn by LibreOffice, have the lines and pages that the program says.
# Also the sample of the program and the papers in ../shared/samples, where they are.
# usage: fidelity.sh [PAPERS [FIRST_SEED]]   (build first: mvn verify)
set -euo pipefail
shopt -s nullglob
here=$(cd "$(dirname "$0")" && pwd)
papers=${1:-320}
seed=${2:-1}
work=$(cd "$here/.." && pwd)/target/fidelity
rm -rf "$work/papers" "$work/pdf"
mkdir -p "$work"

FONTCONFIG_FILE=$("$here/fonts.sh" "$work")
export FONTCONFIG_FILE
fandol=$(sed -n 's,.*<dir>\(.*\)</dir>.*,\1,p' "$FONTCONFIG_FILE")
classes=$here/../target/test-classes:$here/../target/classes:$here/../target/app/lib/*
java=${DUIZHAO_JAVA:-$(ls /usr/lib/jvm/*25*/bin/java | head -n 1)}
"$java" -cp "$classes" org.duizhao.fidelity.FidelityCorpus "$work/papers" "$fandol" "$seed" "$papers" \
  "$here"/../../shared/samples{,/import}/*.txt
# marks at the beginning of a paragraph are set by the language of the program itself
export LC_ALL=C.UTF-8
# in batches, since LibreOffice 7.4.7 ends after some 240 files without a word
printf '%s\0' "$work"/papers/*.docx | xargs -0 -n 160 nice -n 10 soffice -env:UserInstallation="file://$work/libreoffice" \
  --headless --convert-to pdf --outdir "$work/pdf" > "$work/soffice.log" 2>&1
python3 "$here/fidelity.py" "$work/papers" "$work/pdf"
