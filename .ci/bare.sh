#!/usr/bin/env bash
# bare.sh [COMMAND...]: makes a fresh Debian 12 with nothing in it but Maven and a JDK 25, and runs in it, in a clean clone of
# what is committed here with ../shared beside it, as root with an empty home: .ci/run, or the command. Ends as that ends, and
# leaves all of it where it says. Needs root, debootstrap and a JDK 25 in /usr/lib/jvm, since Debian 12 has none.
#   DUIZHAO_BARE           another folder for it than target/bare
#   DUIZHAO_BARE_AGAIN=1   takes the Debian that is there already, but a new clone and home
#   DUIZHAO_BARE_PACKAGES  more packages: mvn alone, which installs none, wants libgtk-3-0 for JavaFX, as every desktop has it
#   DUIZHAO_BARE_MAVEN     a local repository of Maven of which a copy is laid into the home; without, all is loaded anew
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
bare=${DUIZHAO_BARE:-$repository/target/bare}
root=$bare/root
say() { printf 'bare: %s (%d s)\n' "$*" "$SECONDS"; }
fail() { echo "bare: $*" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail "only root can make a Debian"
command -v debootstrap > /dev/null || fail "debootstrap is missing (Debian: apt-get install debootstrap)"
jdk=$(ls -d /usr/lib/jvm/*25* | head -n 1)
[ -x "$jdk/bin/javac" ] || fail "no JDK 25 in /usr/lib/jvm"
[ $# -gt 0 ] || set -- bash .ci/run

# inside COMMAND...: as if the new Debian were all there is. Not by chroot alone, in which nothing could be cut off from the network.
inside() {
  unshare --mount --pid --fork --kill-child bash -euc '
    root=$1
    shift
    mount --bind "$root" "$root"
    cd "$root"
    mount -t proc proc proc
    mount --rbind /dev dev
    mount --rbind /sys sys
    pivot_root . mnt
    exec env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb CI="${CI:-}" \
      ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt} \
      bash -euc "cd /; umount -l /mnt; cd \"\$0\"; exec \"\$@\"" "$@"' inside "$root" "$@"
}

make() {
  rm -rf "$root"
  mkdir -p "$root"
  debootstrap --variant=minbase --include=ca-certificates bookworm "$root" > "$bare/debootstrap.log" || fail "see $bare/debootstrap.log"
  # reached as from here: the same lists of packages, names and certificates
  rm "$root/etc/apt/sources.list"
  for file in /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list /etc/resolv.conf; do
    [ ! -f $file ] || cp -L $file "$root$file"
  done
  cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2> /dev/null || true
  mkdir -p "$root/usr/lib/jvm"
  cp -a "$jdk" "$root/usr/lib/jvm/"
  inside / bash -euc 'update-ca-certificates; apt-get update -q' > "$bare/lists.log" 2>&1 || fail "see $bare/lists.log"
  installed maven
}

# installed "PACKAGE...": without what they recommend
installed() {
  inside / bash -euc "DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $1" > "$bare/packages.log" 2>&1 ||
    fail "see $bare/packages.log"
}

mkdir -p "$bare"
if [ "${DUIZHAO_BARE_AGAIN:-}" != 1 ] || [ ! -x "$root/usr/bin/mvn" ]; then make; fi
[ -z "${DUIZHAO_BARE_PACKAGES:-}" ] || installed "$DUIZHAO_BARE_PACKAGES"
say "a Debian with $(inside / sh -c 'dpkg-query -W | wc -l') packages"

rm -rf "$root/root" "$root/work"
mkdir -p -m 700 "$root/root"
mkdir "$root/work"
git clone -q --no-hardlinks "$repository" "$root/work/duizhao"
[ ! -d "$repository/../shared" ] || cp -r "$repository/../shared" "$root/work/shared"
if [ -n "${DUIZHAO_BARE_MAVEN:-}" ]; then
  mkdir "$root/root/.m2"
  cp -r "$DUIZHAO_BARE_MAVEN" "$root/root/.m2/repository"
fi
say "a clone of $(git -C "$repository" rev-parse --short HEAD) in $root/work/duizhao; now $*"
code=0
inside /work/duizhao "$@" || code=$?
say "ended with $code"
exit $code
