package org.duizhao.recognise;

import org.duizhao.model.ItemStyle;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.Punctuation;

/** What of a heading as written is the author's, and what the program sets again when it prints the draft. */
final class HeadText {
    private static final String STOP = "。";

    private HeadText() {}

    /** The text for a heading that is printed as the n-th of its level. */
    static String of(Head head, ItemStyle style, Numbering numbering, int n) {
        boolean own = keepsMark(head, numbering, n);
        return unstopped(own ? head.written() : head.text(), style.headlineOwnLine());
    }

    /** Whether the number stays in the text: the program would set another, or none. */
    static boolean keepsMark(Head head, Numbering numbering, int n) {
        return head.mark().isThere()
                && (!isNth(head, numbering, n) || head.text().isEmpty() || Piece.isMarked(head.text()));
    }

    /**
     * Whether it is that number however it is written: neither a slip of the brackets nor a second form of numbers is any
     * of the author's words; 一是 is, where the program sets no numbers.
     */
    private static boolean isNth(Head head, Numbering numbering, int n) {
        Numbering family = head.mark().numbering().family();
        return head.mark().number() == n && (family == numbering.family() || isSecondForm(head, family, numbering));
    }

    private static boolean isSecondForm(Head head, Numbering family, Numbering numbering) {
        boolean set = numbering != Numbering.NONE || head.opens() && !ItemCount.SPOKEN.contains(family);
        return set && !head.text().isEmpty() && Character.isLetterOrDigit(head.text().charAt(0));
    }

    /** Behind a heading that runs on the program sets the full stop itself, unless what it runs on behind ends there. */
    static String unstopped(String text, boolean ownLine) {
        String without = text.endsWith(STOP) ? text.substring(0, text.length() - 1).strip() : text;
        return ownLine || Punctuation.isEnded(STOP + without) ? text : without;
    }
}
