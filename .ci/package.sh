#!/usr/bin/env bash
# package.sh PACKAGE FOLDER: unpacks a package of Debian into a folder without installing it, so that nothing else here sees it.
set -euo pipefail
package=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
loaded=$(mktemp -d)
trap 'rm -rf "$loaded"' EXIT
chmod 755 "$loaded" # apt downloads as a user of its own
cd "$loaded"
if ! apt-get download -q "$package" >&2; then
  "$here/root.sh" apt-get update -q >&2 # a fresh machine has no lists of packages
  apt-get download -q "$package" >&2
fi
mkdir -p "$folder"
dpkg -x "$package"_*.deb "$folder"
