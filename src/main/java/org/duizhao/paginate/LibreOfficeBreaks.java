package org.duizhao.paginate;

import java.util.List;

/**
 * Line ends as LibreOffice 7.4.7 sets our Word file, measured with FandolFang. Nothing hangs, since it takes the
 * {@code overflowPunct} of that file for its opposite. Which rule holds is decided by the letter or digit nearest before
 * the first atom that does not fit: Han text breaks anywhere but at forbidden marks; behind Latin the rules of Unicode
 * hold, and marks stay with their number. Not followed: %…, a full-width ％ behind Han, ）“ behind a number.
 */
final class LibreOfficeBreaks implements LineBreaks {
    private static final Kinsoku KINSOKU = Kinsoku.LO;
    private static final String WITH_NEXT = "№￥$£";
    private static final String WITH_PREVIOUS = "%％‰℃…/";
    private static final String BEFORE_WORD = "：；！？…";
    private static final int DASH = '—';
    private static final int MIDDLE_DOT = '·';

    @Override
    public int end(List<Atom> atoms, int start, int cut) {
        boolean han = isHan(atoms, start, cut);
        int end = han ? takenDown(atoms, start, cut) : latin(atoms, start, cut);
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

    private static int takenDown(List<Atom> atoms, int start, int cut) {
        int end = cut;
        while (end > start && KINSOKU.forbids(atoms.get(end - 1), atoms.get(end))) {
            end--;
        }
        return end;
    }

    private static int latin(List<Atom> atoms, int start, int cut) {
        int end = cut;
        while (end > start && !isBreak(atoms.get(end - 1), atoms.get(end))) {
            end--;
        }
        return end;
    }

    private static boolean isBreak(Atom last, Atom first) {
        if (last.isBlank() || first.isBlank()) {
            return last.isBlank();
        }
        if (isLetter(last) && isLetter(first)) {
            return last.is('-') || last.is('/') && !first.isDigit();
        }
        if (isBoundBefore(first) || isBoundBehind(last) || last.is(DASH) && first.is(DASH)) {
            return false;
        }
        if (isLetter(first)) {
            return first.isCircled() || endsBeforeWord(last);
        }
        return !isLetter(last) || !KINSOKU.isNeverLast(first);
    }

    private static boolean isBoundBefore(Atom first) {
        return KINSOKU.isNeverFirst(first) && !first.is(MIDDLE_DOT) || isIn(WITH_PREVIOUS, first);
    }

    private static boolean isBoundBehind(Atom last) {
        return KINSOKU.isNeverLast(last) || isIn(WITH_NEXT, last);
    }

    /** As Unicode sees it: also digits and the marks among them, · and ①. */
    private static boolean isLetter(Atom atom) {
        return atom.isInWord() || atom.is(MIDDLE_DOT) || atom.isCircled();
    }

    /** Closing marks stay with the word behind them, except ：；！？ and …. */
    private static boolean endsBeforeWord(Atom last) {
        return isIn(BEFORE_WORD, last) || !KINSOKU.isNeverFirst(last) && !isIn(WITH_PREVIOUS, last);
    }

    private static boolean isIn(String marks, Atom atom) {
        return marks.indexOf(atom.codePoint()) >= 0;
    }
}
