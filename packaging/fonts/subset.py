#!/usr/bin/python3
"""Make the bundled fonts: subset, turn into TrueType outlines, rename.

Run by build.sh. Same packages in, same bytes out.
"""
import bz2
import re
import subprocess
import sys
from pathlib import Path

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
NOTO = "/usr/share/fonts/opentype/noto/"
WENKAI = "/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"

# file stem, source file, source family (picks the face of a collection), family, style
FONTS = [
    ("DuizhaoKai-Regular", WENKAI, "LXGW WenKai", "Duizhao Kai", "Regular"),
    ("DuizhaoSong-Regular", NOTO + "NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Duizhao Song", "Regular"),
    ("DuizhaoSong-Bold", NOTO + "NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "Duizhao Song", "Bold"),
    ("DuizhaoHei-Regular", NOTO + "NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Duizhao Hei", "Regular"),
    ("DuizhaoHei-Bold", NOTO + "NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Duizhao Hei", "Bold"),
]

MAX_ERROR = 1.0  # font units (of 1000 per em) between cubic and quadratic curves

# Marks that take the source font's own full-width form where it has one.
FULL_WIDTH = "“”‘’—…·"

# Kept beyond the standard character sets, where the source font has them.
RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x00FF),    # ASCII, Latin-1
    (0x2000, 0x200D), (0x2010, 0x2027),    # spaces, dashes, quotes, dots
    (0x202F, 0x203E), (0x2060, 0x2060),
    (0x2070, 0x2071), (0x2074, 0x208E),    # superscripts, subscripts
    (0x2150, 0x2189),                      # fractions, Roman numerals
    (0x2190, 0x2199),                      # arrows
    (0x2460, 0x249B),                      # ① ⑴ ⒈
    (0x24EA, 0x24EA), (0x24F5, 0x24FE), (0x2776, 0x277F),
    (0x2500, 0x257F), (0x2580, 0x2595),    # box drawing, blocks
    (0x25A0, 0x25FF),                      # geometric shapes
    (0x3000, 0x301F), (0x3220, 0x3229),    # CJK marks, ㈠
    (0x3251, 0x325F), (0x3280, 0x3289), (0x32B1, 0x32BF),
    (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6),    # full-width forms
    (0xFE30, 0xFE4F),                      # vertical and underline marks
]
MARKS = (
    "“”‘’—…·－～〔〕《》〈〉【】「」『』〖〗〇々〆℃℉‰‱№℡€￥×÷±≈≠≤≥≡∞∶∷√∑∏∈∩∪∠⊥∥⌒⊙∫∮∝∵∴"
    "✓✔✕✖✗✘●◐○◑◯▾▸◂▴⋯⋮⋰☰☆★☐☑☒⚠⚡ⓘ⚙✎✏✚✱❗❓♀♂♪♻⌘⌥⇧⌫⏎⟳⟲↔↕↩↪↰↱↲↳↴↵↶↷↺↻⇄⇅⇆⇐⇒⇔⇑⇓⇤⇥"
    "㎎㎏㎜㎝㎞㎡㎥㏄㏎㏑㏒㏕㎖㎗㎘㎤㎠㎢￣⸺⸻�"
)


def gb2312(rows):
    """Characters of the given GB2312 rows."""
    out = set()
    for row in rows:
        for cell in range(1, 95):
            try:
                out.add(ord(bytes((0xA0 + row, 0xA0 + cell)).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return out


def gb2312_han():
    return gb2312(range(16, 88))


def standard_han():
    """The 8,105 characters of 通用规范汉字表, from the kTGH field of Unihan."""
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        han = {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    if len(han) != 8105:
        sys.exit(f"{UNIHAN} gives {len(han)} characters of 通用规范汉字表 instead of 8,105.")
    return han


def wanted_marks():
    marks = gb2312(range(1, 16)) | {ord(c) for c in MARKS}
    for first, last in RANGES:
        marks.update(range(first, last + 1))
    return marks


def open_face(path, family):
    from fontTools.ttLib import TTFont
    number = 0
    while True:
        font = TTFont(path, fontNumber=number, recalcTimestamp=False)
        if font["name"].getDebugName(1) == family:
            return font
        number += 1
        if number >= getattr(font.reader, "numFonts", 1):
            sys.exit(f"{path} has no face of the family {family}.")


def use_full_width(font):
    """Map marks to the font's own full-width glyphs (feature fwid)."""
    if "GSUB" not in font:
        return
    gsub = font["GSUB"].table
    forms = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "fwid":
            for index in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[index].SubTable:
                    forms.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for table in font["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            for mark in map(ord, FULL_WIDTH):
                if table.cmap.get(mark) in forms:
                    table.cmap[mark] = forms[table.cmap[mark]]


def subset(font, characters):
    from fontTools import subset as fts
    options = fts.Options()
    options.layout_features = ["ccmp"] if "CFF " in font else []  # joins —— into one line
    options.hinting = False
    options.desubroutinize = True
    options.notdef_outline = True
    options.glyph_names = False
    options.legacy_cmap = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.recalc_average_width = True
    options.drop_tables += ["BASE", "GPOS", "VORG", "vhea", "vmtx", "DSIG", "GlyphOrder"]
    subsetter = fts.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def to_truetype(font):
    """Replace the CFF outlines by quadratic ones."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import newTable
    order = font.getGlyphOrder()
    glyph_set = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyph_set[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    del font["CFF "]
    metrics = font["hmtx"].metrics
    for name in order:
        glyph = glyphs[name]
        glyph.recalcBounds(glyf)
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\000\001\000\000"


def tidy(font):
    from fontTools.ttLib import newTable
    font["post"].formatType = 3.0
    cmap = font["cmap"]
    cmap.tables = [t for t in cmap.tables if (t.platformID, t.platEncID) in ((3, 1), (3, 10))]
    gasp = newTable("gasp")
    gasp.version = 1
    gasp.gaspRange = {0xFFFF: 0x000A}  # smooth at every size: there are no hints
    font["gasp"] = gasp
    os2 = font["OS/2"]
    os2.fsType = 0  # embedding allowed
    os2.ulCodePageRange1 = 1 << 0 | 1 << 18  # Latin 1, simplified Chinese
    os2.ulCodePageRange2 = 0


def rename(font, family, style, stem, origin):
    old = font["name"]
    keep = {i: old.getName(i, 3, 1, 0x409) for i in (0, 7, 9, 13, 14)}
    keep = {i: record.toUnicode() for i, record in keep.items() if record}
    version = re.search(r"[\d.]+", old.getDebugName(5)).group()
    full = family if style == "Regular" else f"{family} {style}"
    keep.update({
        1: family, 2: style, 3: f"{version};{stem}", 4: full,
        5: f"Version {version}; subset", 6: stem,
        10: f"Subset of {origin}, renamed; see the licence file beside the font.",
    })
    old.names = []
    for number, text in sorted(keep.items()):
        old.setName(text, number, 3, 1, 0x409)
    bold = style == "Bold"
    font["head"].macStyle = 1 if bold else 0
    font["OS/2"].fsSelection = 0x20 if bold else 0x40


def package(name):
    return subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}", name],
                          check=True, capture_output=True, text=True).stdout


def licence(debian, target, changes, copyrights, note):
    """Write the OFL text from Debian's copyright file with the origin on top."""
    text = Path(f"/usr/share/doc/{debian}/copyright").read_text(encoding="utf-8")
    body = re.search(r"^License: (?:OFL-1\.1|SIL-1\.1)\n((?: .*\n)+)", text, re.M).group(1)
    lines = [line[1:].rstrip() for line in body.splitlines()]
    lines = ["" if line == "." else line for line in lines]
    while lines and not lines[-1]:
        lines.pop()
    head = [f"Origin: Debian package {package(debian)}.", *changes, "", *copyrights]
    head += note + ["",
                    "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
                    "This license is copied below, and is also available with a FAQ at:",
                    "https://scripts.sil.org/OFL", ""]
    target.write_text("\n".join(head + lines) + "\n", encoding="utf-8")


def main(out):
    out.mkdir(parents=True, exist_ok=True)
    han = gb2312_han() | standard_han()
    marks = wanted_marks()
    notices = {}
    for stem, path, source, family, style in FONTS:
        font = open_face(path, source)
        origin = f"{source} {style}"
        notices.setdefault(path == WENKAI, set()).update(font["name"].getName(0, 3, 1, 0x409).toUnicode().splitlines())
        have = set(font.getBestCmap())
        missing = {c for c in han | marks if c not in have}
        use_full_width(font)
        subset(font, han | marks)
        if "CFF " in font:
            to_truetype(font)
        tidy(font)
        rename(font, family, style, stem, origin)
        target = out / f"{stem}.ttf"
        font.save(target, reorderTables=True)
        print(f"{target.name}: {target.stat().st_size:,} bytes, {len(font.getGlyphOrder())} glyphs, "
              f"{len(missing & han)} Han not in {origin}")
    licence("fonts-lxgw-wenkai", out / "LICENSE-DuizhaoKai.txt",
            ["DuizhaoKai-Regular.ttf is a modified version of LXGW WenKai Regular: cut down to",
             "the characters of 通用规范汉字表, GB2312 and common marks, vertical and ligature",
             "data removed, renamed."],
            sorted(notices[True]), ['With Reserved Font Names "霞鹜" and "LXGW".'])
    licence("fonts-noto-cjk", out / "LICENSE-DuizhaoSong-DuizhaoHei.txt",
            ["DuizhaoSong-Regular.ttf and DuizhaoSong-Bold.ttf are modified versions of Noto",
             "Serif CJK SC Regular and Bold, DuizhaoHei-Regular.ttf and DuizhaoHei-Bold.ttf of",
             "Noto Sans CJK SC Regular and Bold: cut down to the characters of 通用规范汉字表,",
             "GB2312 and common marks, outlines converted to TrueType, vertical and kerning",
             "data removed, dash and middle dot set to the fonts' own full-width forms, renamed."],
            sorted(notices[False]) + ["Copyright: 2010-2012, Google Corporation (as stated by Debian)"], [])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
