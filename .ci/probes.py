"""Compares a Word file with its PDF; see probes.sh. Exit 1 with a sentence for each thing that is wrong."""
import re
import subprocess
import sys
import zipfile
from collections import Counter
from html import unescape
from pathlib import Path

PITCH, LINES, LEFT, RIGHT, HEIGHT = 28.95, 22, 79.4, 521.6, 841.9
LENGTHS = {"lines": [26] + [28] * 25}
PAGES = {"lines": [22, 4]} | {f"pages{pitch}": [LINES] * 3 for pitch in ("", "-28", "-28.95", "-29.45")}


def pdftotext(*arguments):
    return subprocess.run(["pdftotext", *arguments, "-"], check=True, capture_output=True, text=True).stdout


def docx_text(path):
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    return unescape("".join(re.findall(r"<w:t[ >][^<]*", xml)).replace('<w:t xml:space="preserve">', ""))


def centre_of_number(path):
    """7 mm below the type area, in points from the top of the page."""
    xml = zipfile.ZipFile(path).read("word/document.xml").decode()
    bottom = int(re.search(r'<w:pgMar[^>]* w:bottom="(\d+)"', xml)[1])
    return HEIGHT - (bottom - 397) / 20


def characters(text):
    return Counter(c for c in text if not c.isspace())


def pages(pdf):
    """Per page its lines as (y of the centre, left edge, right edge, text); words whose centres are close share a line."""
    word = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
    for page in pdftotext("-bbox", pdf).split("<page ")[1:]:
        lines = []
        for x0, y0, x1, y1, text in word.findall(page):
            x0, y0, x1, y1 = map(float, (x0, y0, x1, y1))
            lines.append([(y0 + y1) / 2, x0, x1, unescape(text)])
        lines.sort()
        merged = []
        for line in lines:
            if merged and line[0] - merged[-1][0][0] < PITCH / 2:
                merged[-1].append(line)
            else:
                merged.append([line])
        yield [(g[0][0], min(w[1] for w in g), max(w[2] for w in g),
                "".join(w[3] for w in sorted(g, key=lambda w: w[1]))) for g in merged]


def check(docx, pdf):
    name = Path(docx).stem
    body, lengths = [], []
    centre = centre_of_number(docx)
    numbers = ""
    for number, lines in enumerate(pages(pdf), 1):
        if not lines or lines[-1][3] != f"—{number}—":
            yield f"page {number} does not end with its number but with {lines[-1][3] if lines else 'nothing'}"
            continue
        y, left, right, text = lines.pop()
        numbers += text
        if abs(y - centre) > 3:
            yield f"the number of page {number} stands at {y:.1f} pt, not near {centre:.1f}"
        gap = RIGHT - right if number % 2 else left - LEFT
        if abs(gap - 14) > 1:
            yield f"the number of page {number} stands {gap:.1f} pt in from its edge, not 14"
        body.append(len(lines))
        lengths += [len(line[3]) for line in lines]
        if len(lines) > LINES:
            yield f"page {number} has {len(lines)} lines"
        if any(line[1] < LEFT - 1 or line[2] > RIGHT + 17 for line in lines):
            yield f"a line of page {number} leaves the type area"
    drawn = characters(pdftotext("-raw", pdf))
    drawn.subtract(characters(numbers))
    wanted = characters(docx_text(docx))
    for c in sorted(set(drawn) | set(wanted)):
        if drawn[c] != wanted[c]:
            yield f"{c} (U+{ord(c):04X}): {wanted[c]} in the Word file, {drawn[c]} in the PDF"
    if name in LENGTHS and lengths != LENGTHS[name]:
        yield f"characters a line: {lengths}"
    if name in PAGES and body != PAGES[name]:
        yield f"lines a page: {body}"
    print(f"{name}: {sum(wanted.values())} characters, {len(body)} pages, lines a page {sorted(set(body))}, "
          f"longest line {max(lengths, default=0)}")


if __name__ == "__main__":
    wrong = list(check(*sys.argv[1:3]))
    for sentence in wrong:
        print(f"probe failed: {Path(sys.argv[1]).name}: {sentence}", file=sys.stderr)
    sys.exit(bool(wrong))
