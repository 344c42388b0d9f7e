#!/usr/bin/env bash
# The launcher for Windows under Wine, with a java.exe that only says its version and what it was called with: neither cmd nor
# Java are those of Windows, and no name has a %, which cmd of Wine takes away. Needs wine and mingw-w64, which .ci/run does not bring. Stops at the first thing that is wrong.
set -euo pipefail
cd "$(dirname "$0")/.."
fail() { echo "ci: $*" >&2; exit 1; }
for tool in wine x86_64-w64-mingw32-gcc; do
  command -v $tool > /dev/null || { echo "ci: NOT CHECKED: $tool is missing (Debian: apt-get install wine gcc-mingw-w64-x86-64)" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'WINEPREFIX=$work/prefix wineserver -k || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/prefix WINEDEBUG=-all WINEDLLOVERRIDES='where.exe=n;mscoree,mshtml=' LC_ALL=C.UTF-8
unset DISPLAY DUIZHAO_JAVA JAVA_HOME JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS
for program in java where call; do
  x86_64-w64-mingw32-gcc -municode -O1 -Wall -Werror -o "$work/$program.exe" ".ci/windows/$program.c"
done
timeout 120 wineboot --init > /dev/null 2>&1 || fail "wine does not start"
cp "$work/where.exe" "$WINEPREFIX/drive_c/windows/system32/where.exe"

jdk() { # FOLDER RELEASE
  mkdir -p "$1/bin"
  cp "$work/java.exe" "$1/bin"
  echo "$2" > "$1/bin/release.txt"
}
new=$work/jdk25 odd="$work/软件 (x86) & ^!/jdk 25" old=$work/jdk8
path="$work/Programs (x86) & ^!/jdk" # Wine's console has no code page in which Chinese could come back from where
jdk "$new" 25; jdk "$odd" 26; jdk "$path" 27; jdk "$old" 1.8
jdk "$work/here" 25 # which is only where one is
mv "$work"/here/bin/* "$work/here"

named() { echo "Z:${1//\//\\}"; }

# starts APP ARGUMENTS: the launcher in that folder with them as they stand there; sets code, said and, a line each, got.
starts() {
  printf 'cmd /s /c ""%s\\bin\\duizhao.cmd" %s"' "$(named "$1")" "$2" > "$work/line"
  rm -f "$work/got"
  code=0
  (cd "$work/here" && STUB_OUT=$(named "$work/got") timeout 60 wine "$work/call.exe" "$(named "$work/line")") > "$work/said" 2>&1 || code=$?
  said=$(cat "$work/said") got=$([ ! -f "$work/got" ] || cat "$work/got")
}
takes() { # JAVA CASE: which Java was taken, and that nothing was said beside
  [ $code = 0 ] && [ -z "$said" ] && [ "$(sed -n 1p <<< "$got")" = "[$(named "$1/bin/java.exe")]" ] ||
    fail "$2: ended with $code, said '$said', called: $got"
}
refuses() { # CASE
  [ $code = 2 ] && [ -z "$got" ] && [[ $said == *'JDK 25'* ]] || fail "$1: ended with $code, said '$said', called: $got"
}

for app in "$work/app" "$work/对照 程序 (1) & ^!"; do
  mkdir -p "$app/bin"
  cp packaging/common/duizhao.cmd "$app/bin"
  printf -- '-- %s\n' "$(basename "$app")"

  starts "$app" ''; refuses "no Java"
  DUIZHAO_JAVA=$(named "$new") starts "$app" ''; takes "$new" "DUIZHAO_JAVA, a folder"
  [ "$got" = "$(printf '[%s]\n' "$(named "$new/bin/java.exe")" --module-path "$(named "$app")\\bin\\..\\lib\\javafx" --add-modules javafx.controls \
    --enable-native-access=javafx.graphics -XX:+UseSerialGC -Xms48m -Xmx512m -cp "$(named "$app")\\bin\\..\\lib\\*" org.duizhao.Main '')" ] ||
    fail "the window is started otherwise: $got"
  DUIZHAO_JAVA=$(named "$odd/bin/java.exe") starts "$app" ''; takes "$odd" "DUIZHAO_JAVA, a java.exe"
  DUIZHAO_JAVA="\"$(named "$odd")\"" starts "$app" ''; takes "$odd" "DUIZHAO_JAVA in quotes"
  DUIZHAO_JAVA=$(named "$old") JAVA_HOME=$(named "$new") starts "$app" ''; refuses "DUIZHAO_JAVA that is too old"
  JAVA_HOME=$(named "$odd") starts "$app" ''; takes "$odd" JAVA_HOME
  JAVA_HOME="\"$(named "$odd")\"" starts "$app" ''; takes "$odd" "JAVA_HOME in quotes"
  JAVA_HOME=$(named "$old") starts "$app" ''; refuses "JAVA_HOME that is too old"
  WINEPATH="$(named "$old/bin");$(named "$new/bin")" JAVA_HOME=$(named "$work/gone") starts "$app" ''; takes "$new" "PATH, an old Java first"
  WINEPATH=$(named "$path/bin") JAVA_HOME=$(named "$old") starts "$app" ''; takes "$path" "PATH, JAVA_HOME too old"

  for option in JDK_JAVA_OPTIONS JAVA_TOOL_OPTIONS _JAVA_OPTIONS; do
    export $option=-javaagent:none.jar
    JAVA_HOME=$(named "$new") starts "$app" ''; takes "$new" "$option"
    unset $option
  done
  JAVA_TOOL_OPTIONS=-Dof=others JAVA_HOME=$(named "$new") starts "$app" ''
  [ "$(tail -n 1 <<< "$got")" = '[-Dof=others]' ] || fail "options of others do not reach the program: $got"

  arguments='"对照 材料 (1).docx" "a&b.docx" "a^b.docx" "a!b.docx" "a;b,c=d" "" -o "\\server\share\x y.docx"'
  STUB_EXIT=3 JAVA_HOME=$(named "$new") starts "$app" "import $arguments"
  [ $code = 3 ] || fail "the exit code is not passed on: $code, $said"
  [ "$(sed -n '/^\[import\]/,$p' <<< "$got")" = "$(printf '[%s]\n' import '对照 材料 (1).docx' 'a&b.docx' 'a^b.docx' 'a!b.docx' \
    'a;b,c=d' '' -o '\\server\share\x y.docx' '')" ] || fail "other arguments arrive: $got"
  grep -qxF "[$(named "$app")\\bin\\..\\lib\\*;$(named "$app")\\bin\\..\\lib\\javafx\\*]" <<< "$got" || fail "the command line has other classes: $got"
done
echo "the launcher holds under $(wine --version)"
