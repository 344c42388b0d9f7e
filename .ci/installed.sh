#!/usr/bin/env bash
# installed.sh [FOLDER]: installs the .deb of that folder, usually target/packages, with apt, uses it as a person would, and removes it again. Stops at the first thing that is
# not as it should be. Leaves target/ci-installed.png. Needs root, a tour (target/tour) and the tools of .ci/run.
set -euo pipefail
cd "$(dirname "$0")/.."
ci=$PWD/.ci
repository=$PWD
deb=$(ls "$(cd "${1:-target/packages}" && pwd)"/duizhao_*.deb)
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
packed=$(date -d "$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' pom.xml)" +%s)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=$work/home
mkdir "$home"
cd "$work"

say() { printf -- '-- %s\n' "$*"; }
fail() { echo "ci: $*" >&2; exit 1; }
as_root() { "$ci/root.sh" "$@"; }
alone() { "$ci/alone.sh" "$home" "$@"; }

say "install"
as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$deb"
size=$(stat -c %s "$deb")
echo "$((size / 1048576)) MiB; needs glibc $("$ci/glibc.sh" /opt/duizhao)"
[ "$size" -le $((90 * 1048576)) ] || fail "the .deb is larger than 90 MiB"
[ "$("$ci/glibc.sh" /opt/duizhao)" = 2.17 ] || fail "README and control say glibc 2.17"
[ "$(alone duizhao --version)" = "对照 $version" ] || fail "duizhao --version does not say $version"
for file in /usr/share/applications/duizhao.desktop /usr/share/icons/hicolor/{16x16,48x48,512x512,scalable}/apps/duizhao.* \
  /usr/share/doc/duizhao/copyright /opt/duizhao/licences/parts.tsv /opt/duizhao/lib/runtime/legal/java.base/LICENSE; do
  [ -s "$file" ] || fail "$file is missing"
done
# asked as the desktops ask: xdg-mime, without one, asks `file`, which knows no type that a package brings
[ "$(alone gio info -a standard::content-type "$repository/target/tour/sample.duizhao" | sed -n 's/.*content-type: //p')" = \
  application/vnd.duizhao.draft+zip ] || fail "the system does not know what a .duizhao file is"

say "the start-up cache is used" # with AOTMode=on Java would rather not start than do without it
_JAVA_OPTIONS="-XX:AOTMode=on -Xlog:class+load:file=$work/classes.txt" alone duizhao --help > /dev/null ||
  fail "the cache is refused after installation"
cached=$(grep -c 'source: shared objects file' classes.txt)
echo "$cached classes from the cache"
[ "$cached" -gt 5000 ] || fail "the cache holds little"
jar=$(echo /opt/duizhao/lib/app/jackson-core-*.jar)
as_root touch "$jar"
! _JAVA_OPTIONS=-XX:AOTMode=on alone duizhao --version > /dev/null 2>&1 || fail "this check does not notice a cache that is refused"
alone duizhao --version > /dev/null || fail "without its cache the program does not run"
as_root touch -d "@$packed" "$jar"

say "command line, in the C locale and with no network"
cp "$repository/target/tour/sample.duizhao" 草稿.duizhao
alone duizhao export 草稿.duizhao -o 材料.docx
alone duizhao import 材料.docx -o 再来.duizhao --json | python3 -m json.tool > /dev/null
alone duizhao export 再来.duizhao -o 材料.pdf
alone duizhao export 再来.duizhao -o 材料.txt
iconv -f utf-8 -t gb18030 材料.txt > 国标.txt
alone duizhao import 国标.txt -o 国标.duizhao
alone duizhao export 国标.duizhao -o 国标.docx
for file in 材料.pdf 国标.docx; do [ -s $file ] || fail "no $file"; done
cut_off=()
if unshare -rn true 2> /dev/null; then
  cut_off=(unshare -rn)
else
  echo "NOT CHECKED WITHOUT A NETWORK: unshare -rn is forbidden here; that nothing connects is watched all the same"
fi
alone "${cut_off[@]}" duizhao export 草稿.duizhao -o 无网.docx
cmp 材料.docx 无网.docx || fail "another Word file without a network"
"$ci/connects.sh" connects.txt "$ci/alone.sh" "$home" duizhao export 草稿.duizhao -o 受看.docx

say "files with Chinese names in every locale"
"$ci/locales.sh" /usr/bin/duizhao 草稿.duizhao locales

say "the window, cut off from any network, and what it writes"
rm -rf "$home"
mkdir "$home"
"$ci/window.sh" "$repository/target/ci-installed.png" '材料.* - 对照' \
  "$ci/alone.sh" "$home" "$ci/writes.sh" "$work/writes.txt" "${cut_off[@]}" duizhao "$work/草稿.duizhao"
# beside the draft nothing but the mark that says who has it open
python3 "$ci/writes.py" writes.txt "$home/.local/share/duizhao" "$home/.config/duizhao" "$home/run/dconf" "$work/.~草稿.duizhao.lock"

say "remove"
find "$work" -type f ! -name '*.txt' | sort > before.txt
as_root env DEBIAN_FRONTEND=noninteractive apt-get remove -q -y duizhao
find "$work" -type f ! -name '*.txt' | sort > after.txt
cmp before.txt after.txt || fail "with the program something of its user's went"
for left in /opt/duizhao /usr/bin/duizhao /usr/share/applications/duizhao.desktop /usr/share/mime/packages/duizhao.xml; do
  [ ! -e $left ] || fail "$left stayed behind"
done
