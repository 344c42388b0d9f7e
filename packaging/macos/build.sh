#!/usr/bin/env bash
# Makes the .dmg. Build the program first: mvn -DskipTests package. Usage: build.sh [target folder]. Never tried: see README.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
fail() { echo "build: $*" >&2; exit 1; }

[ "$(uname -s)" = Darwin ] || fail "a .dmg can only be made on macOS"
jdk=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+ 2> /dev/null)}
[ -x "$jdk/bin/jpackage" ] && [ -x "$jdk/bin/jlink" ] || fail "no JDK 25 or newer with jlink and jpackage in JAVA_HOME"
[ "$("$jdk/bin/jpackage" --version | cut -d. -f1)" -ge 25 ] || fail "$jdk is older than 25"
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "the version of pom.xml is not of the form 1.2.3: $version"
[ -f "target/app/lib/duizhao-$version.jar" ] || fail "the program is not built: mvn -DskipTests package"
graphics=$(ls target/app/lib/javafx/javafx-graphics-*-mac*.jar 2> /dev/null) || fail "target/app/lib/javafx is not for macOS"

out=$(mkdir -p "${1:-target/packages}" && cd "${1:-target/packages}" && pwd)
work=$out/work
rm -rf "$work"
mkdir -p "$work/jars"
cp target/app/lib/*.jar "$work/jars"
cp -R target/app/lib/fonts "$work/jars"
mkdir "$work/jars/licences"
cp packaging/common/licences/{parts.tsv,*.txt} resources/fonts/LICENSE-*.txt "$work/jars/licences"
"$jdk/bin/jlink" --module-path target/app/lib/javafx @packaging/common/jlink.args --output "$work/runtime"
unzip -qo "$graphics" '*.dylib' -d "$work/runtime/lib"

{ cat packaging/common/draft.association; echo "icon=packaging/common/icons/draft.icns"; } > "$work/draft.association"
options=()
while read -r option; do options+=(--java-options "$option"); done < packaging/common/java.options
# macOS takes no version that begins with 0
"$jdk/bin/jpackage" --type app-image @packaging/common/jpackage.args --app-version "${version/#0./1.}" --runtime-image "$work/runtime" \
  --input "$work/jars" --main-jar "duizhao-$version.jar" --icon packaging/common/icons/duizhao.icns "${options[@]}" \
  --file-associations "$work/draft.association" --dest "$work"

# The start-up cache: Java notes what a way through the sample needs.
configuration=$work/duizhao.app/Contents/app/duizhao.cfg
find "$work/duizhao.app" -exec touch -t 202601010000.00 {} +
cp "$configuration" "$work/duizhao.cfg"
printf 'java-options=-XX:AOTCacheOutput=$APPDIR/duizhao.aot\njava-options=-Dduizhao.training=%s\n' "$work/training" >> "$configuration"
mkdir "$work/training"
DUIZHAO_HOME=$work/training "$work/duizhao.app/Contents/MacOS/duizhao" || fail "training failed"
[ -s "$work/duizhao.app/Contents/app/duizhao.aot" ] || fail "training left no cache"
{ cat "$work/duizhao.cfg"; printf 'java-options=-XX:AOTCache=$APPDIR/duizhao.aot\n'; } > "$configuration"
find "$work/duizhao.app" -exec touch -t 202601010000.00 {} +

"$jdk/bin/jpackage" --type dmg --name duizhao --app-version "${version/#0./1.}" --app-image "$work/duizhao.app" --dest "$out"
rm -rf "$work"
ls -l "$out"/duizhao*
