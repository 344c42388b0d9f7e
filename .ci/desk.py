"""A screen of one's own, and the real program on it, worked with keys and mouse as a person would and read by WindowTeller."""
import ctypes
import os
import signal
import socket
import subprocess
import time
import zipfile
from collections import namedtuple
from pathlib import Path

AGENT = "org.duizhao.outside.WindowTeller"
HAN = "〇一二三四五六七八九、号"
ITEM = namedtuple("Item", "what id kind focused left top width height text")


class Desk:
    """An X screen of 1440x900 without a window manager. Ends with all it has started."""

    def __init__(self, work):
        self.work = work
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()
        self.hands = Hands(self.display)
        self.log = open(work / "program.txt", "ab")
        self.programs = []

    def picture(self, file):
        subprocess.run(["import", "-display", self.display, "-window", "root", str(file)], check=False)

    def close(self):
        for program in [*self.programs]:
            program.kill()
        self.server.kill()
        self.server.wait()


class Hands:
    """Keys and mouse, by XTest. Han characters lie on keys that are otherwise unused."""

    # a window may close between the question for it and what is asked of it; Xlib would end this program for that
    on_error = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda screen, error: 0)

    def __init__(self, display):
        x = self.x = ctypes.CDLL("libX11.so.6")
        self.test = ctypes.CDLL("libXtst.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        x.XStringToKeysym.restype = ctypes.c_ulong
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        x.XSetErrorHandler(self.on_error)
        self.screen = ctypes.c_void_p(x.XOpenDisplay(display.encode()))
        self.codes = {}
        self.put_han_on_keys()

    def put_han_on_keys(self):
        x, spare = self.x, 200
        for code, character in enumerate(HAN, spare):
            sym = 0x1000000 + ord(character)
            x.XChangeKeyboardMapping(self.screen, code, 2, (ctypes.c_ulong * 2)(sym, sym), 1)
            self.codes[character] = code
        x.XSync(self.screen, 0)

    def code(self, name):
        if name not in self.codes:
            sym = ord(name) if len(name) == 1 else self.x.XStringToKeysym(name.encode())
            self.codes[name] = self.x.XKeysymToKeycode(self.screen, sym)
        return self.codes[name]

    def keys(self, combination):
        """For instance Control+Shift+s."""
        names = combination.split("+")
        codes = [self.code({"Control": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}.get(name, name)) for name in names]
        for code in codes:
            self.test.XTestFakeKeyEvent(self.screen, code, 1, 0)
        for code in reversed(codes):
            self.test.XTestFakeKeyEvent(self.screen, code, 0, 0)
        self.x.XSync(self.screen, 0)

    def type(self, text, pause=0.0):
        """Only what stands on a key without shift."""
        for character in text:
            self.keys({"/": "slash", "-": "minus", ".": "period", " ": "space"}.get(character, character))
            time.sleep(pause)

    def click(self, item):
        self.test.XTestFakeMotionEvent(self.screen, -1, item.left + min(item.width // 2, 200), item.top + item.height // 2, 0)
        for press in (1, 0):
            self.test.XTestFakeButtonEvent(self.screen, 1, press, 0)
        self.x.XSync(self.screen, 0)

    def focus(self):
        """Gives the keyboard to the topmost window, as a window manager would. Returns its id, 0 for none."""
        x, children, count, ignored = self.x, ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint(), ctypes.c_ulong()
        x.XQueryTree(self.screen, ctypes.c_ulong(x.XDefaultRootWindow(self.screen)), ctypes.byref(ignored),
                     ctypes.byref(ignored), ctypes.byref(children), ctypes.byref(count))
        for window in [children[i] for i in range(count.value)][::-1]:
            about = Attributes()
            if x.XGetWindowAttributes(self.screen, ctypes.c_ulong(window), ctypes.byref(about)) and about.is_window():
                x.XSetInputFocus(self.screen, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
                x.XSync(self.screen, 0)
                return window
        return 0


class Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib."""
    _fields_ = [(name, ctypes.c_int) for name in "x y width height border depth".split()] + [
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)] + [
        (name, ctypes.c_int) for name in "c_class bit_gravity win_gravity backing_store".split()] + [
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("all_events", ctypes.c_long), ("your_events", ctypes.c_long), ("no_propagate", ctypes.c_long),
        ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]

    def is_window(self):
        return self.map_state == 2 and not self.override_redirect and self.width > 50 and self.c_class == 1


class Program:
    """The program of one start."""

    def __init__(self, desk, app, home, *arguments, environment=None, **options):
        self.desk, self.hands = desk, desk.hands
        self.socket = desk.work / f"{time.time_ns()}.socket"
        agent = f"-javaagent:{desk.work / 'agent.jar'}={self.socket}"
        self.process = subprocess.Popen([app, *map(str, arguments)], start_new_session=True, stdout=desk.log, stderr=desk.log, env={
            **os.environ, "DISPLAY": desk.display, "DUIZHAO_HOME": str(home), "JDK_JAVA_OPTIONS": agent,
            "GSETTINGS_BACKEND": "memory", **(environment or {})},
            **options)
        desk.programs.append(self)

    def words(self):
        """What can be read in its windows now."""
        told = b""
        try:
            with socket.socket(socket.AF_UNIX) as talk:
                talk.settimeout(25)
                talk.connect(str(self.socket))
                while part := talk.recv(1 << 16):
                    told += part
        except OSError:
            return []
        return [item(line) for line in told.decode().split("\n") if line]

    def find(self, condition):
        return next((one for one in self.words() if condition(one)), None)

    def wait(self, condition, what, seconds=60):
        """The first item of which that holds."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := self.find(condition):
                return found
            if self.process.poll() is not None:
                raise Trouble(f"the program ended by itself with {self.process.returncode} while waiting for {what}")
            time.sleep(0.05)
        self.desk.picture(self.desk.work / "trouble.png")
        raise Trouble(f"{what} did not come within {seconds} s; there was " + " ".join(one.text for one in self.words() if one.text)[:600])

    def kill(self):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.socket.unlink(missing_ok=True)
        if self in self.desk.programs:
            self.desk.programs.remove(self)


class Trouble(Exception):
    pass


def item(line):
    what, name, kind, focused, *place, text = line.split("\t")
    text = text.replace("\\\\", "\0").replace("\\n", "\n").replace("\\t", "\t").replace("\0", "\\")
    return ITEM(what, name, kind, focused == "true", *(int(number) if number != "null" else 0 for number in place), text)


def agent(work, classes):
    """Packs the teller as a Java agent."""
    with zipfile.ZipFile(work / "agent.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", f"Manifest-Version: 1.0\nPremain-Class: {AGENT}\n")
        for file in (classes / "org/duizhao/outside").glob("Window*.class"):
            jar.write(file, f"org/duizhao/outside/{file.name}")
