#!/usr/bin/env bash
# Proves profile lo: invented papers as Word files, drawn by LibreOffice, have the lines and pages that the program says.
# Also papers of nothing but marks, half-width text and addresses, the sample of the program and the papers in
# ../shared/samples, where they are. All with fonts whose Latin has widths of its own, and then, with an eighth of the invented
# papers, with fonts that have the widths of 仿宋_GB2312, by which the program itself measures.
# usage: fidelity.sh [PAPERS [FIRST_SEED]]   (build first: mvn verify)
set -euo pipefail
shopt -s nullglob
here=$(cd "$(dirname "$0")" && pwd)
papers=${1:-320}
seed=${2:-1}
work=$(cd "$here/.." && pwd)/target/fidelity
mkdir -p "$work"

FONTCONFIG_FILE=$("$here/fonts.sh" "$work")
export FONTCONFIG_FILE
fandol=$(sed -n 's,.*<dir>\(.*\)</dir>.*,\1,p' "$FONTCONFIG_FILE")
classes=$here/../target/test-classes:$here/../target/classes:$here/../target/app/lib/*
java=${DUIZHAO_JAVA:-$(ls /usr/lib/jvm/*25*/bin/java | head -n 1)}

# prove FOLDER WIDTHS PAPERS
prove() {
  rm -rf "$1/papers" "$1/pdf"
  "$java" -cp "$classes" org.duizhao.fidelity.FidelityCorpus "$1/papers" "$2" "$seed" "$3" \
    "$here"/../../shared/samples{,/import}/*.txt
  # marks at the beginning of a paragraph are set by the language of the program itself
  # in batches, since LibreOffice 7.4.7 ends after some 240 files without a word
  printf '%s\0' "$1"/papers/*.docx | LC_ALL=C.UTF-8 xargs -0 -n 160 nice -n 10 soffice \
    -env:UserInstallation="file://$work/libreoffice" --headless --convert-to pdf --outdir "$1/pdf" > "$1/soffice.log" 2>&1
  LC_ALL=C.UTF-8 python3 "$here/fidelity.py" "$1/papers" "$1/pdf"
}

prove "$work" "$fandol" "$papers"
"$java" -cp "$classes" org.duizhao.fidelity.RuleFonts "$fandol" "$work/rule/fonts"
FONTCONFIG_FILE=$(FANDOL="$work/rule/fonts" "$here/fonts.sh" "$work/rule")
prove "$work/rule" rule $((papers / 8))
