#!/usr/bin/env bash
# The tests of the window once more, each time on what they take for another machine: other fonts, language, time zone, and
# another order of the tests. With "all" on two machines more, so that with mvn verify they have run five times; that takes
# half as long again. Build first: mvn verify.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$PWD/target/machines
fail() { echo "ci: $*" >&2; exit 1; }

noto=${XDG_CACHE_HOME:-$HOME/.cache}/duizhao-ci/noto-cjk
[ -d "$noto/usr/share/fonts" ] || .ci/package.sh fonts-noto-cjk "$noto"
rm -rf "$work"
mkdir -p "$work/empty"
.ci/fontconfig.sh "$work/dejavu.conf" /usr/share/fonts/truetype/dejavu
.ci/fontconfig.sh "$work/noto.conf" "$noto/usr/share/fonts" /usr/share/fonts/truetype/dejavu
named=$(.ci/fonts.sh "$work") # with fonts that go by the names of those a paper is set in

# machine NAME FONTCONFIG_FILE LANGUAGE COUNTRY ZONE SEED [TESTS]
machine() {
  local began=$SECONDS order=org.junit.jupiter.api.MethodOrderer'$'Random
  env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C HOME="$work/empty" FONTCONFIG_FILE="$2" \
    mvn -B toolchains:select-jdk-toolchain@default surefire:test@default-test -Dtest="${7:-org/duizhao/ui/**/*Test}" \
    -Dsurefire.runOrder=random -Dsurefire.runOrder.random.seed="$6" -Dsurefire.reportNameSuffix="$1" \
    -Dtest.machine="-Duser.language=$3 -Duser.country=$4 -Duser.timezone=$5 -Djunit.jupiter.testmethod.order.default=$order \
      -Djunit.jupiter.execution.order.random.seed=$6" > "$work/$1.log" 2>&1 ||
    { grep -v '^\[INFO\]' "$work/$1.log" >&2; fail "tests fail on the machine $1, see $work/$1.log"; }
  echo "$1: $(grep 'Tests run:' "$work/$1.log" | tail -1) in $((SECONDS - began)) s"
}

machine noto-tr "$work/noto.conf" tr TR America/St_Johns 2
# here all tests, since this language has digits of its own, which must stand in no file; but not those that only read
# thousands of texts
machine named-ar "$named" ar EG Asia/Kathmandu 3 \
  '*Test,!MutantsTest,!NothingDroppedTest,!WrappingTest,!PatternStepsTest,!EveryCharacterTest,!EverySourceIsKeptTest'
if [ "${1:-}" = all ]; then
  machine noto-en "$work/noto.conf" en US Pacific/Kiritimati 1
  machine dejavu-th "$work/dejavu.conf" th TH Pacific/Pago_Pago 4
fi
