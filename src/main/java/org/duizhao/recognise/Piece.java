package org.duizhao.recognise;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.model.Mark;
import org.duizhao.model.SourceParagraph;

/**
 * A paragraph of the source, or what is left of one when its beginning was taken.
 *
 * @param text  without blanks around it
 * @param opens whether it begins the paragraph
 * @param level level of its heading style, 0 for none
 */
record Piece(String text, boolean opens, int level) {
    static Piece of(SourceParagraph paragraph) {
        return new Piece(paragraph.text().strip(), true, paragraph.level());
    }

    /** What stands behind an offset. */
    Piece from(int start) {
        return new Piece(text.substring(start).strip(), opens && start == 0, level);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    static boolean isMarked(String text) {
        return Mark.leading(text).isThere();
    }

    static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
