package org.duizhao.paginate;

import java.util.List;

/**
 * Line ends as LibreOffice 7.4.7 sets them, measured with FandolFang. Which rule holds is decided by the letter or digit
 * nearest before the first atom that does not fit: Han text breaks anywhere but at forbidden marks, and hangs a mark;
 * behind Latin the rules of Unicode hold, nothing hangs, and marks stay with their number.
 */
final class LibreOfficeBreaks implements LineBreaks {
    private static final Kinsoku KINSOKU = Kinsoku.LO;
    private static final String WITH_NEXT = "№￥$£";
    private static final String WITH_PREVIOUS = "%％‰℃…/";
    private static final int DASH = '—';

    @Override
    public int end(List<Atom> atoms, int start, int cut) {
        boolean han = isHan(atoms, start, cut);
        int end = han ? han(atoms, start, cut) : latin(atoms, start, cut);
        // a break inside what stands before in another script is that script's to decide
        if (end > start && end < cut && atoms.get(end - 1).isOneWith(atoms.get(end))
                && isHan(atoms, start, end) != han) {
            return han ? latin(atoms, start, end) : takenDown(atoms, start, end);
        }
        return end;
    }

    private static boolean isHan(List<Atom> atoms, int start, int cut) {
        int at = cut;
        while (at > start && !atoms.get(at).isLetterOrDigit()) {
            at--;
        }
        return atoms.get(at).isHan();
    }

    private static int han(List<Atom> atoms, int start, int cut) {
        boolean hangs = KINSOKU.hangs(atoms.get(cut));
        return cut + 1 == atoms.size() && hangs ? cut + 1 : takenDown(atoms, start, hangs ? cut + 1 : cut);
    }

    private static int takenDown(List<Atom> atoms, int start, int cut) {
        int end = cut;
        while (end > start && KINSOKU.forbids(atoms.get(end - 1), atoms.get(end))) {
            end--;
        }
        return end;
    }

    private static int latin(List<Atom> atoms, int start, int cut) {
        int end = cut;
        while (end > start && !isBreak(atoms, end)) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(List<Atom> atoms, int at) {
        Atom last = atoms.get(at - 1);
        Atom first = atoms.get(at);
        if (last.isBlank() || first.isBlank()) {
            return last.isBlank();
        }
        if (KINSOKU.forbids(last, first) || isIn(WITH_NEXT, last) || isIn(WITH_PREVIOUS, first)
                || last.is(DASH) && first.is(DASH)) {
            return false;
        }
        if (first.isSquare()) {
            return last.isSquare() || !KINSOKU.isNeverLast(first);
        }
        return last.is('-') || last.is('/') && !first.isDigit() || last.isSquare() && endsBeforeWord(atoms, at);
    }

    /** Closing marks stay with a word behind them, except 、，。 and the like, and those only between two numbers. */
    private static boolean endsBeforeWord(List<Atom> atoms, int at) {
        Atom last = atoms.get(at - 1);
        if (KINSOKU.hangs(last)) {
            return at < 2 || !atoms.get(at - 2).isDigit() || !atoms.get(at).isDigit();
        }
        return !KINSOKU.isNeverFirst(last) && !isIn(WITH_PREVIOUS.replace("…", ""), last);
    }

    private static boolean isIn(String marks, Atom atom) {
        return marks.indexOf(atom.codePoint()) >= 0;
    }
}
