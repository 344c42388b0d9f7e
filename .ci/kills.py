"""kills.py PROGRAM CLASSES KILLS SEED: see kills.sh."""
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections import Counter
from contextlib import nullcontext
from functools import partial
from pathlib import Path

from desk import Desk, Program, Trouble, agent
from traces import Typing, Watch, field, snapshots, strays, texts

PROMISED = 2.0  # seconds after which what was typed is on the disk
SETTLED = 2.5  # seconds in which an offer comes, if there is one
PAPER = """2021年度民主生活会个人对照检查材料
{}
一、存在的问题
（一）带头深刻领悟“两个确立”方面
一是学习不够深入。比如，六月的学习没有做笔记。
二、原因剖析
一是理想信念有所松懈。
三、整改措施
一是加强学习。
"""
DIGITS = "〇一二三四五六七八九"
EXPORTS = {"docx": "Control+e", "txt": "Control+Shift+e", "pdf": "Control+Shift+p"}


class Load:
    """As many busy processes as there are processors, bounded in time whatever happens."""

    def __init__(self, seconds=40):
        self.seconds = seconds

    def __enter__(self):
        busy = f"import time\nend = time.time() + {self.seconds}\nwhile time.time() < end: pass"
        self.busy = [subprocess.Popen([sys.executable, "-c", busy]) for _ in range(os.cpu_count())]

    def __exit__(self, *ignored):
        for process in self.busy:
            process.kill()
            process.wait()


class Case:
    """One paper in a home of its own, and what happens to it until nothing of it is open any more."""

    def __init__(self, test, number, opening=None):
        self.test, self.random, self.desk = test, test.random, test.desk
        self.folder = test.work / f"case-{number}"
        self.home, self.paper = self.folder / "home", self.folder / "papers" / "paper.duizhao"
        self.paper.parent.mkdir(parents=True)
        self.opening = opening or f"按照会议要求，现将第{number}号材料报告如下。"
        self.typing = Typing(self.opening)
        self.typings = [self.typing]
        self.count = self.exports = 0
        self.program = self.watch = None
        self.exported = None
        self.notes = []

    def make(self, paper=None):
        text = self.folder / "paper.txt"
        text.write_text(PAPER.format(self.opening))
        subprocess.run([self.test.app, "import", text, "-o", paper or self.paper], check=True, stdout=self.desk.log, stderr=self.desk.log,
                       env={**os.environ, "DUIZHAO_HOME": str(self.home)})

    # the program

    def start(self, *files):
        self.program = Program(self.desk, self.test.app, self.home, *files)
        title = self.program.wait(lambda one: one.what == "window" and "对照" in one.text and (" - " in one.text or not files), "a window")
        self.desk.hands.focus()
        return title

    def to_field(self):
        """Into the field that is typed in, at its end. Returns what it holds."""
        step = self.program.wait(lambda one: one.kind == "Label" and one.text == "导语" and one.left < 260, "the step")
        self.desk.hands.click(step)
        box = self.program.wait(lambda one: one.id.endswith("-TEXT") and one.height > 100, "the field")
        self.desk.hands.click(box)
        self.program.wait(lambda one: one.id == box.id and one.focused, "the focus")
        self.desk.hands.keys("Control+End")
        return box.text

    def token(self):
        self.count += 1
        return "".join(DIGITS[int(digit)] for digit in f"{self.count:04}") + "、"

    def write(self, seconds):
        """Types numbers, faster and slower, for so long."""
        end = time.time() + seconds
        while time.time() < end:
            pause = self.random.choice([0.02, 0.05, 0.1])
            for character in self.token():
                if time.time() < end:
                    self.typing.add(character, time.time())
                    self.desk.hands.keys(character)
                    time.sleep(pause)

    def look(self):
        self.watch = Watch(self.typing, self.paper, self.home)

    def save(self):
        self.desk.hands.keys("Control+s")

    def await_saved(self):
        self.program.wait(self.ends_saving, "已保存", 20)
        if dialog := self.dialog():
            self.fault("saving was not simply done: " + dialog)

    @staticmethod
    def ends_saving(one):
        return one.id == "saved" and one.text.startswith("已保存") or one.kind == "DialogPane"

    def dialog(self):
        """The words of a dialog that is open."""
        words = self.program.words()
        at = next((i for i, one in enumerate(words) if one.kind == "DialogPane"), None)
        return None if at is None else " ".join(one.text for one in words[at:at + 9] if one.text)

    def export(self):
        kind = self.random.choice(list(EXPORTS))
        self.exports += 1
        self.exported = self.folder / "papers" / f"out{self.exports}.{kind}"
        main = self.desk.hands.focus()
        self.desk.hands.keys(EXPORTS[kind])
        self.choose(main, self.exported.with_suffix(""))

    def choose(self, main, name):
        """Names a file in the system's own chooser, which adds the ending."""
        end = time.time() + 30
        before, chooser = main, self.desk.hands.focus()
        while chooser == main or chooser != before:  # a dialog that has just been answered can be on top for a moment more
            if (words := self.dialog()) or time.time() > end:
                raise Trouble(f"no chooser came: {words}")
            time.sleep(0.3)
            before, chooser = chooser, self.desk.hands.focus()
        time.sleep(0.3)
        self.desk.hands.type(str(name))
        self.desk.hands.keys("Return")
        while self.desk.hands.focus() != main:
            if time.time() > end:
                raise Trouble("the chooser stays")
            time.sleep(0.02)

    def kill(self, kind):
        when = time.time()
        self.program.kill()
        self.watch.stop()
        self.test.judge(self, kind, when)

    def leave(self):
        """Ends the program as a person does."""
        self.desk.hands.keys("Control+q")
        try:
            self.program.process.wait(20)
        except subprocess.TimeoutExpired:
            self.fault("the program did not end: " + str(self.dialog()))
            self.program.kill()
        if self.program.process.returncode:
            self.fault(f"the program ended with {self.program.process.returncode}")

    # the offer

    def offer(self, seconds=SETTLED):
        """The words of the offer, None if none comes."""
        end = time.time() + seconds
        while time.time() < end:
            if self.program.find(self.takes):
                return self.program.wait(lambda one: one.id == "notice-text", "the offer").text
            time.sleep(0.1)
        return None

    @staticmethod
    def takes(one):
        return one.kind == "Button" and one.text.startswith("找回")

    def take(self):
        self.desk.hands.click(self.program.wait(self.takes, "找回"))
        time.sleep(0.5)
        if discard := self.program.find(lambda one: one.kind == "Button" and one.text == "不保存"):
            self.desk.hands.click(discard)
            time.sleep(0.5)
            self.desk.hands.focus()
        self.program.wait(lambda one: one.id == "saved" and one.text.startswith("未保存"), "the draft taken back", 20)
        return self.to_field()

    def all_offered(self):
        """The texts of all offers, one after the other."""
        while self.offer(5):
            yield self.take()

    def begin_again(self):
        """What is typed now follows on what the field holds, and not on what was typed before."""
        text = self.to_field()
        self.typing = Typing(self.opening)
        for character in text[len(self.opening):]:
            self.typing.add(character, 0.0)
        self.typings.append(self.typing)

    def check_strays(self):
        end = time.time() + 6
        while (left := strays(self.folder)) and time.time() < end:
            time.sleep(0.2)
        for file in left:
            self.fault(f"left after the next start: {file.relative_to(self.folder)}")

    def fault(self, what):
        self.notes.append(what)
        self.test.faults.append(what)
        print(f"   FAULT {what}", flush=True)

    # what was kept

    def kept(self):
        """Characters of the typing that the file and the best snapshot have."""
        found, damaged = texts([self.paper] + snapshots(self.home), self.opening)
        shares = {file: self.typing.share(text) for file, text in found.items()}
        for file, text in found.items():
            if not any(typing.share(text) == len(text) for typing in self.typings):
                self.fault(f"{file.relative_to(self.folder)} has what was never typed: …{text[-20:]}")
        return shares.pop(self.paper, 0), max(shares.values(), default=0), damaged

    def next_start(self):
        """Starts again with the file: what lies on the disk says whether there has to be an offer. Ends with all of it saved."""
        in_file, in_snapshots, _ = self.kept()
        wanted = in_snapshots > in_file
        self.start(*[self.paper] if self.paper.exists() else [])
        words = self.offer(20 if wanted else SETTLED)
        self.test.offers[wanted, bool(words)] += 1
        if words and not wanted:
            self.fault(f"(a) offered although the file has all of it: {words}")
        if wanted and not words:
            self.fault(f"(b) nothing offered although {in_snapshots - in_file} characters are not in the file")
        text = self.take() if words and wanted else self.to_field()
        self.check_strays()
        self.typing.back_to(self.typing.share(text))
        if words and wanted:
            if len(self.typing.text) != in_snapshots:
                self.fault(f"找回 brought {len(self.typing.text)} of {in_snapshots} characters")
            self.save_taken(len(self.typing.text))

    def save_taken(self, best):
        if self.paper.exists():
            self.save() # into that file, also where it was being written when the program was killed
        else:
            main = self.desk.hands.focus()
            self.save()
            self.choose(main, self.paper.with_suffix(""))
        self.await_saved()
        share = self.typing.share(field(self.paper, self.opening) or "")
        if share != best:
            self.fault(f"the file has {share} of {best} characters after 找回 and saving")


class Test:
    def __init__(self, app, classes, kills, seed):
        self.app, self.wanted, self.random = str(Path(app).resolve()), kills, random.Random(seed)
        self.work = Path("/tmp") / f"kills-{os.getpid()}"
        self.work.mkdir()
        agent(self.work, Path(classes))
        self.desk = Desk(self.work)
        self.kills, self.faults, self.cases, self.unreadable, self.loaded = [], [], 0, 0, False
        self.offers, self.delays = Counter(), {False: [], True: []}

    def judge(self, case, kind, when):
        in_file, in_snapshots, damaged = case.kept()
        ages = [when - typed_at for typed_at in case.typing.times[max(in_file, in_snapshots):]]
        oldest = max(ages, default=0.0)
        self.kills.append((len(ages), oldest))
        self.delays[self.loaded] += case.watch.delays()
        print(f"{len(self.kills):3}. {kind:22}{'under load' if self.loaded else '':12} typed {len(case.typing.text):4}, in the file {in_file:4}, "
              f"kept {in_snapshots:4}, lost {len(ages):3}, the oldest typed {oldest:.1f} s before", flush=True)
        if oldest > PROMISED:
            case.fault(f"characters typed {oldest:.1f} s before the kill are lost")
        for file in {*damaged, *case.watch.damaged, *[each for each in [case.exported] if each and each.exists() and not is_whole(each)]}:
            case.fault(f"{file.relative_to(case.folder)} cannot be read")
            self.unreadable += 1

    def new_case(self, opening=None):
        self.cases += 1
        return Case(self, self.cases, opening)

    def moment(self, least, most):
        return self.random.uniform(least, most)

    def run(self):
        plain = self.wanted - sum(kills for kills, _ in SPECIAL)
        order = [(what, loaded) for what, loaded in zip(PLAIN * plain, [False, True] * plain)][:plain]
        self.random.shuffle(order)
        for at in range(0, plain, 6):
            self.attempt(lambda: self.plain(order[at:at + 6]))
        for _, special in SPECIAL:
            self.attempt(lambda: special(self.new_case()))

    def attempt(self, what):
        """One that cannot go on is a fault and not the end."""
        try:
            what()
        except Trouble as trouble:
            self.faults.append(str(trouble))
            print(f"   FAULT {trouble}", flush=True)
        finally:
            for program in [*self.desk.programs]:
                program.kill()

    def plain(self, order):
        case = self.new_case()
        case.make()
        case.start(case.paper)
        case.to_field()
        for what, loaded in order:
            self.loaded = loaded
            with Load() if loaded else nullcontext():
                what(case)
            self.loaded = False
            case.next_start()
        case.leave()

    def report(self):
        lost, ages = [kill[0] for kill in self.kills], [kill[1] for kill in self.kills]
        print(f"{len(self.kills)} kills: {sum(lost)} characters lost, {max(lost)} at the most, the oldest typed {max(ages):.2f} s before; "
              f"older than {PROMISED} s at {sum(age > PROMISED for age in ages)}; {self.unreadable} files unreadable")
        print(f"next starts: {self.offers[True, True]} rightly offered something, {self.offers[False, False]} rightly nothing, "
              f"{self.offers[False, True]} what was in the file already, {self.offers[True, False]} not what was lacking there")
        for loaded, delays in self.delays.items():
            print(f"from the key to the disk, {'under load' if loaded else 'idle'}: {told(delays)}")
        print(f"{len(self.faults)} faults")
        return 1 if self.faults else 0


def told(delays):
    """Median and worst of many seconds."""
    if not delays:
        return "nothing measured"
    delays = sorted(delays)
    at = [delays[min(len(delays) - 1, int(len(delays) * part))] for part in (0.5, 0.99)]
    return f"median {at[0]:.2f} s, 99 of 100 within {at[1]:.2f} s, worst {delays[-1]:.2f} s, of {len(delays)} characters"


def is_whole(file):
    if file.suffix == ".docx":
        return zipfile.is_zipfile(file) and zipfile.ZipFile(file).testzip() is None
    text = file.read_bytes()
    return text.rstrip().endswith(b"%%EOF") if file.suffix == ".pdf" else "加强学习" in text.decode()


# what happens to a paper that is shown, up to the kill


def type_on(case):
    case.look()
    case.write(case.test.moment(1, 6))
    case.kill("typing")


def save_and_type(case):
    case.look()
    case.write(case.test.moment(1, 4))
    case.save()
    case.write(case.test.moment(0, 2))
    case.kill("save, typing")


def save_twice(case):
    case.look()
    for _ in range(2):
        case.write(case.test.moment(0.5, 2.5))
        case.save()
    time.sleep(case.test.moment(0, 0.4))
    case.kill("saving")


def export(case):
    case.look()
    case.write(case.test.moment(0.5, 2))
    case.export()
    case.write(case.test.moment(0, 2.5))
    case.kill("export, typing")


PLAIN = [type_on, save_and_type, export, save_and_type, save_twice]


# what an offer that nobody answers has to outlive


def unanswered(name, then, case):
    case.make()
    case.start(case.paper)
    case.to_field()
    case.look()
    case.write(case.test.moment(3, 5))
    case.kill("before: " + name)
    case.typing.back_to(max(case.kept()[:2]))
    first = case.typing.text
    then(case)
    if not any(text.startswith(first) for text in texts(snapshots(case.home), case.opening)[0].values()):
        case.fault(f"{name}: the first text is on the disk no more")
    case.start(case.paper)
    if not any(text.startswith(first) for text in case.all_offered()):
        case.fault(f"{name}: the first text is not offered again")


def see_offer(case, *files):
    case.start(*files or [case.paper])
    if not case.offer(20):
        case.fault("nothing offered")


def close(case):
    see_offer(case)
    case.leave()


def save_and_close(case):
    see_offer(case)
    case.begin_again()
    case.write(1)
    case.save()
    case.await_saved()
    case.leave()


def go_on(case):
    """Long enough for three snapshots of the new text."""
    see_offer(case)
    case.begin_again()
    case.look()
    case.write(9)
    case.save()
    case.write(1)
    case.kill("an offer left, typing")


def rename(case):
    case.paper = case.paper.rename(case.paper.with_name("renamed.duizhao"))
    close(case)


def other_paper(case):
    other = case.test.new_case()
    other.home = case.home
    other.make()
    see_offer(case, other.paper)
    other.program = case.program
    other.to_field()
    other.look()
    other.write(3)
    other.save()
    other.write(1)
    other.kill("an offer left, another")


def never_saved(case):
    case.test.cases += 1
    case = Case(case.test, case.test.cases, "号一号二号")
    case.start()
    case.desk.hands.keys("Control+n")
    case.desk.hands.click(case.program.wait(lambda one: one.id == "new-create", "the page of a new draft"))
    case.to_field()
    case.desk.hands.type(case.opening, 0.03)
    case.look()
    case.write(case.test.moment(2, 5))
    case.kill("never saved")
    case.next_start()
    case.leave()


SPECIAL = [(1, never_saved), (1, partial(unanswered, "closed", close)), (1, partial(unanswered, "saved and closed", save_and_close)),
           (2, partial(unanswered, "typed on", go_on)), (1, partial(unanswered, "renamed", rename)),
           (2, partial(unanswered, "another opened", other_paper))]


def measure(test, seconds):
    """Only how long typing takes to the disk."""
    for what, loaded in (("idle", False), ("under load", True), ("exporting", False)):
        case = test.new_case()
        case.make()
        case.start(case.paper)
        case.to_field()
        case.look()
        with Load(seconds + 10) if loaded else nullcontext():
            end = time.time() + seconds
            while time.time() < end:
                case.write(5)
                if what == "exporting":
                    case.export()
            written = len(case.typing.text)
            time.sleep(5)
        case.watch.stop()
        case.program.kill()
        print(f"from the key to the disk, {what}: {told(case.watch.delays())}; {written - max(case.kept()[:2])} not there after 5 s", flush=True)


def main():
    app, classes, kills, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    print(f"{app}: {f'{kills} kills, seed {seed}' if kills else 'delays'}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}", flush=True)
    signal.signal(signal.SIGTERM, lambda *ignored: sys.exit(1))
    test = Test(app, classes, kills, seed)
    try:
        if kills:
            test.run()
            code = test.report()
        else:
            measure(test, seed)
            code = 0
    finally:
        test.desk.close()
    if code == 0:
        shutil.rmtree(test.work)
    else:
        print(f"what lies on the disk is kept in {test.work}")
    sys.exit(code)


if __name__ == "__main__":
    main()
