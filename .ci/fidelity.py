"""Compares the lines profile lo gives with those LibreOffice drew; see fidelity.sh. Arguments: folder of NAME.json and NAME.docx,
folder of NAME.pdf. Exit 1 if too few lines are identical, or if pages or characters differ."""
import json
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import probes

ENOUGH = 0.995
SHOWN = 40


def bare(text):
    return "".join(text.split())


def drawn_pages(pdf, number_as):
    """The lines of each page without its number, written as number_as with {} in its place; none if that is blank. A
    ValueError says which page has none."""
    pages = []
    for number, lines in enumerate(probes.pages(pdf), 1):
        texts = [bare(line[3]) for line in lines]
        if number_as and (not texts or texts.pop() != number_as.format(number)):
            raise ValueError(f"page {number} of {pdf.name} does not end with its number")
        pages.append(texts)
    return pages


def cause(ours, drawn):
    """What stands where the two part: the class of the difference."""
    at = next((i for i, (a, b) in enumerate(zip(ours, drawn)) if a != b), min(len(ours), len(drawn)))
    longer = ours if len(ours) > len(drawn) else drawn
    return ("later" if len(ours) > len(drawn) else "earlier") + " " + "".join(map(kind, longer[max(0, at - 1):at + 2]))


def kind(c):
    if c.isdigit():
        return "1"
    if "a" <= c.lower() <= "z":
        return "a"
    return "甲" if "\u4e00" <= c <= "\u9fff" else c


def compare(ours, drawn):
    """Lines, those that are identical on the same page, and of each paragraph's first difference (cause, ours, drawn)."""
    flat_ours = [(page, line) for page, lines in enumerate(ours) for line in lines]
    flat_drawn = [(page, line) for page, lines in enumerate(drawn) for line in lines]
    same = sum((Counter(flat_ours) & Counter(flat_drawn)).values())
    differences = []
    a = b = 0
    while a < len(flat_ours) and b < len(flat_drawn):
        left, right = flat_ours[a], flat_drawn[b]
        if left == right:
            a, b = a + 1, b + 1
            continue
        if left[1] == right[1]:
            differences.append(("page", f"page {left[0] + 1}: {left[1]}", f"page {right[0] + 1}"))
            break
        differences.append((cause(left[1], right[1]), left[1], right[1]))
        # both have the same characters: go on where they agree again
        done_left, done_right = len(left[1]), len(right[1])
        while done_left != done_right:
            if done_left < done_right:
                a += 1
                if a == len(flat_ours):
                    return same, flat_ours, differences
                done_left += len(flat_ours[a][1])
            else:
                b += 1
                if b == len(flat_drawn):
                    return same, flat_ours, differences
                done_right += len(flat_drawn[b][1])
        a, b = a + 1, b + 1
    return same, flat_ours, differences


def paper(file):
    pdf = Path(sys.argv[2]) / (file.stem + ".pdf")
    written = json.loads(file.read_text())
    ours = [[bare(line) for line in lines if bare(line)] for lines in written["pages"]]
    try:
        drawn = drawn_pages(pdf, written["number"])
    except (ValueError, subprocess.CalledProcessError) as wrong:
        return file.stem, 0, [()], [("unreadable", str(wrong), "")], ["unreadable"]
    same, flat, differences = compare(ours, drawn)
    wrong = []
    if len(ours) != len(drawn):
        wrong.append(f"{len(ours)} pages, {len(drawn)} in the PDF")
    text = Counter("".join(map("".join, ours)))
    there = Counter("".join(map("".join, drawn)))
    if text != there:
        wrong.append(f"characters: {dict(text - there)} missing in the PDF, {dict(there - text)} too many")
    return file.stem, same, flat, differences, wrong


with ThreadPoolExecutor(2) as pool:
    papers = list(pool.map(paper, sorted(Path(sys.argv[1]).glob("*.json"))))
lines = sum(len(flat) for _, _, flat, _, _ in papers)
same = sum(same for _, same, _, _, _ in papers)
causes = Counter(cause for _, _, _, differences, _ in papers for cause, _, _ in differences)
shown = Counter()
for name, _, _, differences, wrong in papers:
    for sentence in wrong:
        print(f"fidelity: {name}: {sentence}", file=sys.stderr)
    for cause_, ours, drawn in differences:
        shown[cause_] += 1
        if shown[cause_] <= 3 and sum(shown.values()) <= 10 * SHOWN:
            print(f"  {name} {cause_}\n    ours  {ours}\n    drawn {drawn}")
for cause_, count in causes.most_common(SHOWN):
    print(f"  {count:5} {cause_}")
wrong = sum(bool(wrong) for *_, wrong in papers)
share = same / max(1, lines)
print(f"{len(papers)} papers, {lines} lines, {same} identical ({100 * share:.3f} %), {sum(causes.values())} first differences, "
      f"{wrong} papers with other pages or characters")
sys.exit(not papers or share < ENOUGH or wrong > 0)
