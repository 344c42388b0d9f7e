"""What a draft's typing left on the disk: read by nobody's code but this, so that a fault of the program cannot hide here."""
import json
import threading
import time
import zipfile

POLL = 0.02  # seconds


class Typing:
    """The text of one field as it was typed, and when each character was."""

    def __init__(self, opening):
        self.opening, self.text, self.times = opening, opening, [0.0] * len(opening)

    def add(self, character, when):
        self.times.append(when)
        self.text += character

    def back_to(self, length):
        self.text, self.times = self.text[:length], self.times[:length]

    def share(self, text):
        """How many of the first characters are there in a text."""
        same = 0
        for ours, theirs in zip(self.text, text):
            if ours != theirs:
                break
            same += 1
        return same


def strings(tree):
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for part in tree.values():
            yield from strings(part)
    elif isinstance(tree, list):
        for part in tree:
            yield from strings(part)


def field(file, opening):
    """The text that begins so in a draft or snapshot, None if there is none. ValueError if it is damaged."""
    if file.suffix == ".json":
        tree = json.loads(file.read_bytes())["draft"]
    else:
        try:
            with zipfile.ZipFile(file) as archive:
                tree = json.loads(archive.read("draft.json"))
        except (zipfile.BadZipFile, KeyError) as damaged:
            raise ValueError(damaged) from damaged
    return next((text for text in strings(tree) if text.startswith(opening)), None)


def snapshots(home):
    """Of all runs, at any depth."""
    return [file for file in (home / "data/recovery").rglob("*.json")]


def texts(files, opening):
    """By file; and those that cannot be read. What is gone in the meantime is in neither."""
    found, damaged = {}, []
    for file in files:
        try:
            text = field(file, opening)
            if text is not None:
                found[file] = text
        except FileNotFoundError:
            pass
        except (ValueError, KeyError):
            damaged.append(file)
    return found, damaged


def strays(*folders):
    return sorted(file for folder in folders for file in folder.rglob("*.tmp"))


class Watch(threading.Thread):
    """Looks again and again how much of what is typed is on the disk, until it is stopped."""

    def __init__(self, typing, paper, home):
        super().__init__(daemon=True)
        self.typing, self.paper, self.home = typing, paper, home
        self.begin = len(typing.text)  # what is older is not watched
        self.seen, self.reached, self.damaged = {}, [], []
        self.over = threading.Event()
        self.start()

    def run(self):
        best = self.begin
        while not self.over.is_set():
            for file in self.changed():
                found, damaged = texts([file], self.typing.opening)
                self.damaged += damaged
                best = self.note(best, found.get(file, ""))
            time.sleep(POLL)

    def changed(self):
        for file in [self.paper, *snapshots(self.home)] if self.paper else snapshots(self.home):
            try:
                about = file.stat()
            except FileNotFoundError:
                continue
            mark = (about.st_ino, about.st_mtime_ns, about.st_size)
            if self.seen.get(file) != mark:
                self.seen[file] = mark
                yield file

    def note(self, best, text):
        share = self.typing.share(text)
        if share > best:
            self.reached.append((share, time.time()))
        return max(best, share)

    def stop(self):
        self.over.set()
        self.join()

    def delays(self):
        """Seconds from typing to the disk, of each character that came there while it was watched."""
        begin, delays = self.begin, []
        for share, when in self.reached:
            delays += [max(0.0, when - typed) for typed in self.typing.times[begin:share]]
            begin = share
        return delays
