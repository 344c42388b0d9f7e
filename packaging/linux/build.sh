#!/usr/bin/env bash
# Makes the program's folder with a Java of its own, the .deb, and the .rpm where rpmbuild is. Build the program first:
# mvn -DskipTests package. Usage: build.sh [target folder]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. packaging/linux/checks.sh
out=$(mkdir -p "${1:-target/packages}" && cd "${1:-target/packages}" && pwd)
work=$out/work
image=$work/duizhao
tree=$work/tree

# One even second for all: Java refuses the cache when the time of any file is another than in training.
set_times() { find "$@" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }

app_image() {
  rm -rf "$work"
  mkdir -p "$work/jars"
  cp target/app/lib/*.jar "$work/jars"
  "$jdk/bin/jlink" --module-path target/app/lib/javafx @packaging/common/jlink.args --output "$work/runtime"
  rm "$work/runtime/lib/server/classes_nocoops.jsa" # for heaps beyond 32 GB
  unzip -qo "$(echo target/app/lib/javafx/javafx-graphics-*-linux*.jar)" '*.so' -d "$work/runtime/lib"
  "$jdk/bin/jpackage" --type app-image @packaging/common/jpackage.args --app-version "$version" --runtime-image "$work/runtime" \
    --input "$work/jars" --main-jar "duizhao-$version.jar" --icon packaging/common/icons/duizhao-512.png --dest "$work"
  # jpackage's launcher asks rpm and dpkg at each start whose it is, a tenth of a second, and knows no Chinese names in the C locale
  rm -r "$image/lib/libapplauncher.so" "$image"/lib/app/{duizhao.cfg,.jpackage.xml}
  launcher AOTCache > "$image/bin/duizhao"
  # useNativeAccessorOnly: else reflection writes classes anew at each start, which the cache does not take
  cp packaging/common/java.options "$image/lib/app/"
  install -Dm 644 target/app/lib/fonts/*.ttf -t "$image/lib/app/fonts"
  mkdir "$image/licences"
  cp packaging/common/licences/{parts.tsv,*.txt} resources/fonts/LICENSE-*.txt "$image/licences"
  chmod -R u=rwX,go=rX "$image"
  chmod 755 "$image/bin/duizhao"
  set_times "$image"
}

# launcher OPTION: the script that starts Java with the cache as its AOTCache, or as its AOTCacheOutput.
launcher() {
  local jar path=
  for jar in "$work"/jars/*.jar; do path+=:\$lib/app/$(basename "$jar"); done
  sed -e "s|@classpath@|${path#:}|" -e "s|XX:AOTCache=|XX:$1=|" packaging/linux/duizhao
}

# Java notes what a person's way through the sample needs, in a real window, since that loads other classes than none. By the
# simple compiler alone: else it notes as well what to compile well, and does so at the next start, which then takes half as long again.
train() {
  launcher AOTCacheOutput > "$image/bin/train"
  mkdir "$work/training"
  env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME="$work/training" DUIZHAO_HOME="$work/training" GDK_BACKEND=x11 \
    JDK_JAVA_OPTIONS="-XX:TieredStopAtLevel=1 -Dduizhao.training=$work/training" \
    timeout 300 xvfb-run -a -s "-screen 0 1440x900x24" sh "$image/bin/train" > "$work/training.log" 2>&1 ||
    fail "training failed, see $work/training.log and $work/training/data/log.txt"
  [ -s "$work/training/training.txt" ] && [ -s "$image/lib/app/duizhao.aot" ] ||
    fail "training left no cache, see $work/training.log"
  rm "$image/bin/train"
  set_times "$image"
}

# What the .deb and the .rpm put on a system.
system_tree() {
  mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/usr/share/doc/duizhao"
  cp -a "$image" "$tree/opt/duizhao"
  ln -s /opt/duizhao/bin/duizhao "$tree/usr/bin/duizhao"
  install -Dm 644 packaging/linux/duizhao.desktop -t "$tree/usr/share/applications"
  install -Dm 644 packaging/linux/duizhao.xml -t "$tree/usr/share/mime/packages"
  local size icons=$tree/usr/share/icons/hicolor
  for size in 16 24 32 48 64 128 256 512; do
    install -Dm 644 "packaging/common/icons/duizhao-$size.png" "$icons/${size}x$size/apps/duizhao.png"
    install -Dm 644 "packaging/common/icons/draft-$size.png" "$icons/${size}x$size/mimetypes/application-vnd.duizhao.draft+zip.png"
  done
  install -Dm 644 packaging/common/icons/duizhao.svg -t "$icons/scalable/apps"
  install -Dm 644 packaging/common/icons/draft.svg "$icons/scalable/mimetypes/application-vnd.duizhao.draft+zip.svg"
  gzip -9n < packaging/common/duizhao.1 | install -Dm 644 /dev/stdin "$tree/usr/share/man/man1/duizhao.1.gz"
  install -Dm 644 packaging/common/duizhao.bash "$tree/usr/share/bash-completion/completions/duizhao"
  install -Dm 644 packaging/common/duizhao.zsh "$tree/usr/share/zsh/vendor-completions/_duizhao"
  install -Dm 644 packaging/common/duizhao.fish "$tree/usr/share/fish/vendor_completions.d/duizhao.fish"
  gzip -9n < packaging/CHANGELOG.md | install -m 644 /dev/stdin "$tree/usr/share/doc/duizhao/changelog.gz"
  install -m 644 packaging/linux/copyright "$tree/usr/share/doc/duizhao/copyright"
  set_times "$tree"
}

deb() {
  rm -rf "$work/deb"
  cp -a "$tree" "$work/deb"
  mkdir "$work/deb/DEBIAN"
  sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" -e "s/@size@/$(du -sk "$tree" | cut -f1)/" \
    packaging/linux/control > "$work/deb/DEBIAN/control"
  (cd "$tree" && find . -type f -printf '%P\0' | sort -z | xargs -0 md5sum) > "$work/deb/DEBIAN/md5sums"
  set_times "$work/deb"
  # xz: the dpkg of UOS 20 and Kylin V10 reads no zstd
  dpkg-deb --root-owner-group -Zxz -b "$work/deb" "$out/duizhao_${version}_$architecture.deb"
}

rpm() {
  { echo /opt/duizhao; (cd "$tree" && find usr ! -type d -printf '"/%p"\n' | sort); } > "$work/list"
  rpmbuild --quiet -bb --target "$(uname -m)" --define "_topdir $work/rpm" --define "tree $tree" --define "list $work/list" --define "version $version" \
    --define "_rpmdir $out" --define '_binary_payload w6.xzdio' --define '_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm' packaging/linux/duizhao.spec
}

app_image
train
system_tree
deb
if command -v rpmbuild > /dev/null; then rpm; else echo "no .rpm: rpmbuild is not here"; fi
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -c duizhao | gzip -n > "$out/duizhao-$version-linux-$architecture.tar.gz"
rm -rf "$work"
ls -l "$out"/duizhao*
