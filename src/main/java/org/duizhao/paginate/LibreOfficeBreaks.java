package org.duizhao.paginate;

import java.util.List;

/**
 * Line ends as LibreOffice 7.4.7 sets our Word file, after its source (sw/source/core/text: guess.cxx, portxt.cxx,
 * itrform2.cxx; i18npool/source/breakiterator) and the rules read from the installed program. Text of one script in one
 * face is a portion. Which rule holds where something does not fit is decided by the letter or digit nearest before it: Han
 * text breaks anywhere but at forbidden marks, all else by {@link UnicodeBreaks}. A place before the portion is not used as
 * it is: the portion before is broken anew, by its own rule, as if its last character did not fit. Nothing hangs, since
 * LibreOffice takes the {@code overflowPunct} of our Word file for its opposite.
 */
final class LibreOfficeBreaks implements LineBreaks {
    private static final Kinsoku KINSOKU = Kinsoku.LO;
    /** How far behind a blank a path is kept together at its slashes, in characters (i#17155). */
    private static final int LONGEST_PATH = 66;

    @Override
    public int end(List<Atom> atoms, int start, int firstCut) {
        for (int cut = firstCut; ; ) {
            if (atoms.get(cut).isBlank()) {
                return cut + 1;
            }
            if (cut == start) {
                return start; // nothing stands before it on this line
            }
            int portion = portion(atoms, start, cut);
            int end = isHan(atoms, start, portion, cut) ? takenDown(atoms, start, cut) : latin(atoms, start, cut);
            if (end < start || portion == start && end == start) {
                return cut; // the line has no place to break
            }
            if (end >= portion) {
                return end;
            }
            cut = portion - 1;
        }
    }

    /** Only a blank that does not fit itself is left at the end of its line. */
    @Override
    public boolean leavesBlanks() {
        return true;
    }

    /** First atom on this line of the portion that holds the one at this place. */
    private static int portion(List<Atom> atoms, int start, int at) {
        int first = at;
        while (first > start && atoms.get(first - 1).isOneWith(atoms.get(first))) {
            first--;
        }
        return first;
    }

    /** Whether the rules of Han text hold at the cut. */
    private static boolean isHan(List<Atom> atoms, int start, int portion, int cut) {
        int at = cut;
        while (at > start && !atoms.get(at).isLetterOrDigit()) {
            at--;
        }
        return atoms.get(at < portion ? at : portion).isHan();
    }

    /** The nearest place at or before the cut, or one before the line. */
    private static int takenDown(List<Atom> atoms, int start, int cut) {
        int end = cut;
        while (end >= start && end > 0 && KINSOKU.forbids(atoms.get(end - 1), atoms.get(end))) {
            end--;
        }
        return end;
    }

    private static int latin(List<Atom> atoms, int start, int cut) {
        UnicodeBreaks breaks = new UnicodeBreaks(atoms);
        if (breaks.isBreak(cut) && !atoms.get(cut - 1).is('/')) {
            return cut;
        }
        int end = cut - 1;
        while (end >= start && end > 0 && !breaks.isBreak(end)) {
            end--;
        }
        return end > start && atoms.get(end - 1).is('/') ? beforePath(atoms, end) : end;
    }

    /** A path is rather broken at a blank before it than behind a slash, even if that is no place on this line. */
    private static int beforePath(List<Atom> atoms, int end) {
        for (int at = end - 1; at > 0 && end - at < LONGEST_PATH; at--) {
            if (atoms.get(at - 1).isBlank()) {
                return at;
            }
        }
        return end;
    }
}
