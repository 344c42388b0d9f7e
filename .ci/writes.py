"""writes.py TRACE.txt FOLDER...: ends with 1 and the names if a program, traced by writes.sh, has written outside these folders."""
import os
import re
import sys

CALL = re.compile(r'^\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)')
NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')


def decoded(name):
    return name.encode("ascii").decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")


def written(line):
    call = CALL.match(line)
    if not call or int(call["result"]) < 0:
        return []
    if call["name"] in ("open", "openat") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", call["arguments"]):
        return []
    return [os.path.normpath(decoded(name)) for name in NAME.findall(call["arguments"])]


def main(trace, *folders):
    names = {name for line in open(trace, encoding="ascii") for name in written(line)}
    devices = ("/dev/null", "/dev/tty", "/proc/self", "/proc/")
    wrong = sorted(name for name in names if not name.startswith(devices)
                   and not any(name == folder or name.startswith(folder + "/") for folder in folders))
    inside = len(names) - len(wrong)
    print(f"{inside} files and folders written where they belong")
    for name in wrong:
        print(f"ci: written elsewhere: {name}", file=sys.stderr)
    return 1 if wrong or not inside else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
