package org.duizhao.paginate;

import static org.duizhao.paginate.LineClass.AFTER;
import static org.duizhao.paginate.LineClass.BEFORE;
import static org.duizhao.paginate.LineClass.CLOSING;
import static org.duizhao.paginate.LineClass.DASH;
import static org.duizhao.paginate.LineClass.DEGREE;
import static org.duizhao.paginate.LineClass.EXCLAMATION;
import static org.duizhao.paginate.LineClass.GLUE;
import static org.duizhao.paginate.LineClass.HAN;
import static org.duizhao.paginate.LineClass.HYPHEN;
import static org.duizhao.paginate.LineClass.INFIX;
import static org.duizhao.paginate.LineClass.INSEPARABLE;
import static org.duizhao.paginate.LineClass.JOINER;
import static org.duizhao.paginate.LineClass.LETTER;
import static org.duizhao.paginate.LineClass.NONSTARTER;
import static org.duizhao.paginate.LineClass.NUMBER;
import static org.duizhao.paginate.LineClass.OBJECT;
import static org.duizhao.paginate.LineClass.OPENING;
import static org.duizhao.paginate.LineClass.POSTFIX;
import static org.duizhao.paginate.LineClass.PREFIX;
import static org.duizhao.paginate.LineClass.QUOTATION;
import static org.duizhao.paginate.LineClass.SLASH;
import static org.duizhao.paginate.LineClass.SPACE;
import static org.duizhao.paginate.LineClass.ZERO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a line can end by UAX #14 in the version LibreOffice 7.4.7 carries (its rule file {@code line}, after Unicode 5.0
 * with changes of its own, read from the installed program): for text that is not Han. The LB numbers are those of UAX #14.
 */
record UnicodeBreaks(List<Atom> atoms) {
    private static final Set<LineClass> NEVER_FIRST = EnumSet.of(CLOSING, EXCLAMATION, INFIX, SLASH);
    private static final Set<LineClass> BOUND_TO_LAST = EnumSet.of(AFTER, HYPHEN, NONSTARTER);
    private static final Set<LineClass> IN_WORD = EnumSet.of(LETTER, NUMBER);
    private static final Set<LineClass> IN_NUMBER = EnumSet.of(NUMBER, SLASH, INFIX);
    private static final Set<LineClass> BEFORE_DOTS = EnumSet.of(LETTER, NUMBER, HAN, INSEPARABLE);
    private static final Set<LineClass> AROUND_NUMBER = EnumSet.of(PREFIX, POSTFIX);

    /** Whether a line can end before the atom at this place, which is not the first. */
    boolean isBreak(int at) {
        LineClass last = type(at - 1);
        LineClass first = type(at);
        if (first == SPACE || first == ZERO) {
            return false; // LB7
        }
        if (last == ZERO) {
            return true; // LB8
        }
        if (last == JOINER || first == JOINER || NEVER_FIRST.contains(first)) {
            return false; // LB11, LB13
        }
        return last == SPACE ? isBreakBehindSpaces(at, first) : !isBound(at, last, first);
    }

    private LineClass type(int at) {
        return LineClass.of(atoms.get(at).codePoint());
    }

    /** LB14, LB16 to LB18 */
    private boolean isBreakBehindSpaces(int at, LineClass first) {
        int word = at - 1;
        while (word > 0 && type(word) == SPACE) {
            word--;
        }
        LineClass last = type(word);
        return !(last == OPENING || last == CLOSING && first == NONSTARTER || last == DASH && first == DASH);
    }

    private boolean isBound(int at, LineClass last, LineClass first) {
        if (last == DEGREE) {
            return isBound(at, LETTER, first) || isBound(at, POSTFIX, first);
        }
        if (first == DEGREE) {
            return isBound(at, last, LETTER) || isBound(at, last, POSTFIX);
        }
        return isBound(last, first) || isBoundInNumber(at, last, first);
    }

    private static boolean isBound(LineClass last, LineClass first) {
        if (last == OPENING || last == GLUE || first == GLUE || last == QUOTATION || first == QUOTATION) {
            return true; // LB14, LB12, LB19
        }
        if (last == OBJECT || first == OBJECT) {
            return false; // LB20
        }
        return BOUND_TO_LAST.contains(first) || last == BEFORE // LB21
                || last == DASH && first == DASH // LB17
                || first == INSEPARABLE && BEFORE_DOTS.contains(last) // LB22
                || isBoundInWord(last, first);
    }

    /** LB23, LB24, LB28 to LB30 */
    private static boolean isBoundInWord(LineClass last, LineClass first) {
        return IN_WORD.contains(last) && (IN_WORD.contains(first) || first == OPENING)
                || (last == CLOSING || last == INFIX) && IN_WORD.contains(first)
                || AROUND_NUMBER.contains(last) && IN_WORD.contains(first)
                || last == PREFIX && first == HAN
                || last == HAN && first == POSTFIX
                || last == LETTER && first == PREFIX;
    }

    /** LB25: (PR | PO)? OP? NU (NU | SY | IS)* CL? (PR | PO)? */
    private boolean isBoundInNumber(int at, LineClass last, LineClass first) {
        if (AROUND_NUMBER.contains(last) && first == OPENING) {
            return at + 1 < atoms.size() && type(at + 1) == NUMBER;
        }
        if (first == NUMBER) {
            return last == SLASH && isNumber(at - 1);
        }
        return AROUND_NUMBER.contains(first) && isNumber(last == CLOSING ? at - 2 : at - 1);
    }

    /** Whether a number, perhaps with slashes and points behind it, ends with the atom at this place. */
    private boolean isNumber(int end) {
        int at = end;
        while (at >= 0 && type(at) != NUMBER && IN_NUMBER.contains(type(at))) {
            at--;
        }
        return at >= 0 && type(at) == NUMBER;
    }
}
