"""times.py PROGRAM RUNS: see times.sh. The first run of each kind is not counted."""
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM, RUNS = sys.argv[1], int(sys.argv[2])
WITHOUT_CACHE = {"_JAVA_OPTIONS": "-XX:AOTMode=off"}
POLL = 0.05  # seconds; asking more often would itself slow the start


def now():
    return time.time() * 1000


def in_new_home(work, run):
    return {**os.environ, "HOME": str(work), "DUIZHAO_HOME": str(work / f"home-{run}")}


def waited(process):
    """Exit code and the most memory the process ever held, in MiB."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_maxrss / 1024


def start(work, run, options):
    """Window and first export, told by the program itself, and the memory held at the most."""
    docx = work / f"{run}.docx"
    environment = {**in_new_home(work, run), **options, "JDK_JAVA_OPTIONS": f"-Dduizhao.timing={docx}"}
    begin = now()
    code, memory = waited(subprocess.Popen([PROGRAM], env=environment))
    told = dict(re.findall(r"(window|export) (\d{13}) ", (work / f"home-{run}/data/log.txt").read_text()))
    if code or not docx.exists() or len(told) < 2:
        sys.exit(f"times: the program ended with {code} and told {told}")
    return {"window": int(told["window"]) - begin, "first export": int(told["export"]) - begin, "memory, MiB": memory}


def export(work, run, draft):
    begin = now()
    subprocess.run([PROGRAM, "export", draft, "-o", work / "cli.docx"], env=in_new_home(work, run), check=True,
                   stderr=subprocess.DEVNULL)
    return {"export": now() - begin}


def is_drawn():
    """Letters have edges of many greys."""
    picture = ["import", "-silent", "-window", "root", "-crop", "600x500+420+200", "-colorspace", "gray", "-format", "%k", "info:"]
    return int(subprocess.run(picture, capture_output=True, check=True).stdout) > 40


def drawn(work, run, command, title):
    """Until there is a window of that title with text in it: LibreOffice shows an empty one first."""
    for lock in work.rglob(".~lock.*"):
        lock.unlink()
    begin = now()
    process = subprocess.Popen(command, env=in_new_home(work, run), start_new_session=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    while subprocess.run(search, capture_output=True).returncode or not is_drawn():
        if now() - begin > 60_000:
            sys.exit(f"times: no window {title}")
        time.sleep(POLL)
    taken = now() - begin
    time.sleep(1)
    end(process, search)
    return {"text drawn": taken}


def end(process, search):
    """With all it started, and without a window or a lock that the next run could take for its own."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        time.sleep(1)
    process.wait()
    while not subprocess.run(search, capture_output=True).returncode:
        time.sleep(POLL)


def told(name, once):
    runs = [once(run) for run in range(RUNS + 1)][1:]
    for what in runs[0]:
        values = sorted(one[what] for one in runs)
        print(f"{name}, {what}: median {statistics.median(values):.0f}, {values[0]:.0f} to {values[-1]:.0f}", flush=True)


def main():
    work = Path(tempfile.mkdtemp())
    try:
        subprocess.run([PROGRAM, "tour", "--out", work / "tour"], env=in_new_home(work, "tour"), check=True)
        draft, docx = work / "tour/sample.duizhao", work / "tour/sample.docx"
        print(f"{PROGRAM}; {RUNS} runs, load {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors; ms unless said")
        told("start", lambda run: start(work, run, {}))
        told("start without cache", lambda run: start(work, run, WITHOUT_CACHE))
        told("command line", lambda run: export(work, run, draft))
        told("opening the draft", lambda run: drawn(work, run, [PROGRAM, draft], "材料.* - 对照"))
        if not Path("/usr/lib/libreoffice/program/libvclplug_genlo.so").exists():
            print("LibreOffice NOT MEASURED: this one has no windows (Debian: libreoffice-writer)")
            return
        told("LibreOffice opening the Word file", lambda run: drawn(
            work, run, ["soffice", f"-env:UserInstallation=file://{work}/office", "--norestore", "--nologo", docx],
            "sample.docx.*LibreOffice"))
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
