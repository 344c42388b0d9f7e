# Sourced by build.sh: finds what it needs, or says in one sentence what is missing. Sets jdk, version, architecture and
# SOURCE_DATE_EPOCH.

fail() { echo "build: $*" >&2; exit 1; }

[ "$(uname -s)" = Linux ] || fail "packages for Linux can only be made on Linux"
for tool in dpkg-deb dpkg unzip objdump xz xvfb-run md5sum; do
  command -v "$tool" > /dev/null || fail "$tool is missing (Debian: apt-get install dpkg unzip binutils xz-utils xvfb coreutils)"
done

jdk=
for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  [ -x "$folder/bin/jpackage" ] && [ "$("$folder/bin/jpackage" --version 2> /dev/null | cut -d. -f1)" -ge 25 ] && jdk=$folder && break
done
[ -n "$jdk" ] || fail "no JDK 25 or newer with jpackage in JAVA_HOME or /usr/lib/jvm"
[ -x "$jdk/bin/jlink" ] || fail "no jlink in $jdk"

version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' pom.xml)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "the version of pom.xml is not of the form 1.2.3: $version"
time=$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' pom.xml)
SOURCE_DATE_EPOCH=$(date -d "$time" +%s) || fail "pom.xml has no project.build.outputTimestamp"
export SOURCE_DATE_EPOCH
architecture=$(dpkg --print-architecture)

[ -f "target/app/lib/duizhao-$version.jar" ] || fail "the program is not built: mvn -DskipTests package"
ls target/app/lib/javafx/javafx-graphics-*-linux*.jar > /dev/null 2>&1 || fail "target/app/lib/javafx is not for Linux"
packaging/common/licences/check.sh target/app/lib || fail "the list of parts and the parts differ"
