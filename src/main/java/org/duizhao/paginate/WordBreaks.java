package org.duizhao.paginate;

import java.util.List;

/** Line ends as ISO/IEC 29500 describes them, kinsoku and overflowPunct on. Not proved on a machine with Word. */
final class WordBreaks implements LineBreaks {
    /** Marks of two characters that are one: —— and ……. */
    private static final String PAIRED = "—…";

    @Override
    public int end(List<Atom> atoms, int start, int cut) {
        if (Kinsoku.WORD.hangs(atoms.get(cut)) && (cut + 1 == atoms.size() || isBreak(atoms, cut + 1))) {
            return cut + 1;
        }
        int end = cut;
        while (end > start && !isBreak(atoms, end)) {
            end--;
        }
        return end;
    }

    @Override
    public boolean leavesBlanks() {
        return false;
    }

    /** Whether a line can end before the atom at this place. */
    static boolean isBreak(List<Atom> atoms, int at) {
        Atom last = atoms.get(at - 1);
        Atom first = atoms.get(at);
        if (last.isBlank() || first.isBlank()) {
            return true;
        }
        boolean word = !last.isSquare() && !first.isSquare() && !last.is('-');
        boolean pair = last.is(first.codePoint()) && PAIRED.indexOf(first.codePoint()) >= 0;
        return !word && !pair && !Kinsoku.WORD.forbids(last, first);
    }
}
