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
                && (!isNth(head.mark(), numbering, n) || head.text().isEmpty() || Piece.isMarked(head.text()));
    }

    /** Whether it is that number however it is written: a slip of the brackets is none of the author's words. */
    private static boolean isNth(Mark mark, Numbering numbering, int n) {
        return mark.number() == n && mark.numbering().family() == numbering.family();
    }

    /** Behind a heading that runs on the program sets the full stop itself, unless what it runs on behind ends there. */
    static String unstopped(String text, boolean ownLine) {
        String without = text.endsWith(STOP) ? text.substring(0, text.length() - 1).strip() : text;
        return ownLine || Punctuation.isEnded(STOP + without) ? text : without;
    }
}
