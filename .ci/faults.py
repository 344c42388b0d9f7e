"""faults.py PROGRAM CLASSES: see faults.sh."""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desk import Desk, Program, Trouble, agent
from kills import Case
from traces import field, snapshots, strays

UNREADABLE, UNWRITABLE = 3, 4


class Disk:
    """A small disk in memory at a folder."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "none", folder], check=True)

    def fill(self):
        with open(self.folder / "rest", "wb", buffering=0) as rest:
            try:
                while True:
                    rest.write(bytes(4096))
            except OSError:
                pass

    def protect(self):
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)

    def end(self):
        subprocess.run(["umount", "-l", self.folder], check=True)


class Faults:
    def __init__(self, app, classes):
        self.app, self.random, self.loaded = str(Path(app).resolve()), random.Random(1), False
        self.work = Path(tempfile.mkdtemp(prefix="faults-"))
        agent(self.work, Path(classes))
        self.desk, self.faults, self.cases = Desk(self.work), [], 0

    def case(self):
        self.cases += 1
        return Case(self, self.cases)

    def expect(self, what, holds, seen=""):
        print(f"   {'ok   ' if holds else 'FAULT'} {what}{'' if holds else f': {seen}'}", flush=True)
        if not holds:
            self.faults.append(what)

    def attempt(self, name, what):
        print(name, flush=True)
        disks = []
        try:
            what(self, disks)
        except Trouble as trouble:
            self.expect("goes on to the end", False, trouble)
        finally:
            for program in [*self.desk.programs]:
                program.kill()
            for disk in disks:
                disk.end()

    def notice(self, program, *words):
        """Waits for words of a notice or dialog."""
        program.wait(lambda one: all(word in one.text for word in words), " ".join(words), 30)
        self.expect("it is said: " + " ".join(words), True)

    def writes(self, case, words):
        case.to_field()
        case.desk.hands.type(words)
        case.program.wait(lambda one: one.id == "saved" and "未保存" in one.text or "没有留底" in one.text, "what is typed", 20)


# where the program keeps its own files


def own_files(test, case, *told):
    case.start(case.paper)
    test.notice(case.program, "对照在", *told)
    test.writes(case, "一二三")
    case.program.wait(lambda one: one.id == "saved" and one.text.startswith("没有留底"), "that nothing is kept", 30)
    test.expect("that nothing is kept is said", True)
    case.save()
    case.await_saved()
    test.expect("the paper is saved", field(case.paper, case.opening).endswith("一二三"), field(case.paper, case.opening))
    case.leave()


def home_full(test, disks):
    case = test.case()
    case.make()
    shutil.rmtree(case.home, ignore_errors=True)
    disks.append(Disk(case.home))
    disks[0].fill()
    own_files(test, case, "磁盘已满")


def home_protected(test, disks):
    case = test.case()
    case.make()
    shutil.rmtree(case.home, ignore_errors=True)
    disks.append(Disk(case.home))
    disks[0].protect()
    own_files(test, case, "检查这个文件夹的权限")


def home_nowhere(test, disks):
    case = test.case()
    case.make()
    case.home = Path("/proc/nonexistent")
    own_files(test, case, "检查这个文件夹的权限")


# where the paper lies


def fails_to_save(test, case, before, *told):
    main = case.desk.hands.focus()
    case.save()
    test.notice(case.program, *told)
    case.program.wait(lambda one: one.kind == "Button" and one.text.startswith("另存为"), "另存为", 20)
    test.expect("another place is offered", True)
    if before is not None:
        test.expect("the file is as it was", case.paper.read_bytes() == before)
    kept = [field(file, case.opening) or "" for file in snapshots(case.home)]
    test.expect("what is typed is kept", any(text.endswith("一二三") for text in kept), kept)
    elsewhere = case.folder / "elsewhere"
    elsewhere.mkdir()
    case.desk.hands.click(case.program.wait(lambda one: one.kind == "Button" and one.text.startswith("另存为"), "另存为"))
    while case.dialog():
        time.sleep(0.05)
    case.choose(main, elsewhere / "paper")
    case.await_saved()
    saved = field(elsewhere / "paper.duizhao", case.opening)
    test.expect("it is saved elsewhere", saved.endswith("一二三"), saved)
    case.leave()


def paper_full(test, disks):
    case = test.case()
    case.make()
    text = case.paper.read_bytes()
    disks.append(Disk(case.paper.parent))
    case.paper.write_bytes(text)
    disks[0].fill()
    case.start(case.paper)
    test.writes(case, "一二三")
    fails_to_save(test, case, text, "磁盘已满")
    test.expect("nothing is left beside it", not strays(case.paper.parent), strays(case.paper.parent))


def paper_protected(test, disks):
    case = test.case()
    case.make()
    text = case.paper.read_bytes()
    disks.append(Disk(case.paper.parent))
    case.paper.write_bytes(text)
    disks[0].protect()
    case.start(case.paper)
    test.notice(case.program, "只读")
    test.writes(case, "一二三")
    fails_to_save(test, case, text, "只读")


def folder_gone(test, disks):
    case = test.case()
    case.make()
    case.start(case.paper)
    test.writes(case, "一二三")
    shutil.rmtree(case.paper.parent)
    fails_to_save(test, case, None, "文件夹不存在")


# the command line


def call(test, case, code, *arguments, home=None):
    said = subprocess.run([test.app, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False,
                          env={**os.environ, "DUIZHAO_HOME": str(home or case.home)})
    lines = said.stderr.splitlines()
    what = " ".join(Path(one).name for one in map(str, arguments))
    test.expect(f"{what} ends with {code}", said.returncode == code, f"{said.returncode} {said.stderr}")
    test.expect("and one sentence" if code else "and says nothing", len(lines) == (1 if code else 0), lines)


def command_line(test, disks):
    case = test.case()
    case.make()
    disks.append(Disk(case.folder / "disk"))
    disks[0].fill()
    for ending in ("docx", "pdf", "txt"):
        call(test, case, UNWRITABLE, "export", case.paper, "-o", disks[0].folder / f"out.{ending}")
    call(test, case, UNWRITABLE, "import", case.folder / "paper.txt", "-o", disks[0].folder / "out.duizhao")
    test.expect("nothing is left there", [file.name for file in disks[0].folder.iterdir()] == ["rest"])
    for ending in ("duizhao", "docx", "txt"):
        pipe = case.folder / f"pipe.{ending}"
        os.mkfifo(pipe)
        device = case.folder / f"device.{ending}"
        device.symlink_to("/dev/zero")
        folder = case.folder / f"folder.{ending}"
        folder.mkdir()
        for file in (pipe, device, folder):
            verb = ["export", file, "-o", case.folder / "out.txt"] if ending == "duizhao" else ["import", file]
            call(test, case, UNREADABLE, *verb)
    call(test, case, 0, "export", case.paper, "-o", case.folder / "out.txt", home="/proc/nonexistent")


ALL = [home_full, home_protected, home_nowhere, paper_full, paper_protected, folder_gone, command_line]


def main():
    signal.signal(signal.SIGTERM, lambda *ignored: sys.exit(1))
    test = Faults(*sys.argv[1:3])
    begun = time.time()
    try:
        for what in ALL:
            test.attempt(what.__name__.replace("_", " "), what)
    finally:
        test.desk.close()
    print(f"{len(ALL)} faults from outside in {time.time() - begun:.0f} s: {len(test.faults)} not borne")
    if test.faults:
        print(f"what lies on the disk is kept in {test.work}")
        sys.exit(1)
    shutil.rmtree(test.work)


if __name__ == "__main__":
    main()
