#!/usr/bin/python3
"""Check the bundled fonts and print what they cover. Usage: check.py [folder]"""
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import subset  # noqa: E402
from fontTools.ttLib import TTFont  # noqa: E402

NEEDED_MARKS = "“”‘’—…·，。、；：？！（）《》〈〉〔〕【】「」『』－～％〇①⑳ⅠⅫ×÷℃‰￥"


def inked(font, name):
    return font["glyf"][name].numberOfContours != 0


def main(folder):
    gb = subset.gb2312_han()
    tgh = subset.standard_han() if Path(subset.UNIHAN).exists() else None
    marks = subset.wanted_marks()
    bad = []
    for stem, _, _, family, style in subset.FONTS:
        path = folder / f"{stem}.ttf"
        if not path.exists():
            bad.append(f"{path} is missing.")
            continue
        font = TTFont(path)
        cmap = font.getBestCmap()
        drawn = {c for c, name in cmap.items() if inked(font, name)}
        name = font["name"]
        if (name.getDebugName(1), name.getDebugName(2)) != (family, style):
            bad.append(f"{path.name} calls itself {name.getDebugName(1)} {name.getDebugName(2)}.")
        if {(n.platformID, n.langID) for n in name.names} != {(3, 0x409)}:
            bad.append(f"{path.name} has names in other languages.")
        if not name.getDebugName(0) or "Open Font License" not in name.getDebugName(13):
            bad.append(f"{path.name} lacks its copyright or licence record.")
        if "CFF " in font or font["OS/2"].fsType != 0:
            bad.append(f"{path.name} has CFF outlines or forbids embedding.")
        if gb - drawn:
            bad.append(f"{path.name} lacks {len(gb - drawn)} Han of GB2312.")
        lost = [c for c in NEEDED_MARKS if ord(c) not in drawn]
        if lost:
            bad.append(f"{path.name} lacks the marks {' '.join(lost)}")
        line = f"{path.name}: {path.stat().st_size:,} bytes, GB2312 Han {len(gb & drawn)}/{len(gb)}"
        if tgh:
            line += f", 通用规范汉字表 {len(tgh & drawn)}/{len(tgh)}"
            if tgh - drawn:
                bad.append(f"{path.name} lacks {len(tgh - drawn)} characters of 通用规范汉字表.")
        print(f"{line}, all characters {len(cmap)}")
        em = font["head"].unitsPerEm
        print("   widths in em: " + " ".join(f"{c} {font['hmtx'][cmap[ord(c)]][0] / em:.2f}" for c in "“”‘’—…·，"))
        absent = [c for c in sorted(map(ord, subset.MARKS)) if c not in cmap]
        if absent:
            print("   marks not in the source font: " + " ".join(f"{chr(c)}" for c in absent))
        gaps = [c for c in sorted(subset.gb2312(range(1, 16))) if c not in cmap]
        if gaps:
            print("   GB2312 symbols not in the source font: " + " ".join(chr(c) for c in gaps))
    if tgh is None:
        print(f"通用规范汉字表 was not counted: {subset.UNIHAN} (package unicode-data) is missing.")
    if bad:
        sys.exit("\n".join(bad))


if __name__ == "__main__":
    default = Path(__file__).resolve().parents[2] / "resources" / "fonts"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
