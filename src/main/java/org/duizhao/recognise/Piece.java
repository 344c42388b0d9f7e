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

    /** Whether it is a heading of that level by its style and has no number. */
    boolean isHeading(int wanted) {
        return level > 0 && level == wanted && opens && !isMarked(text) && text.length() <= SectionNames.LONGEST;
    }

    /** The level of the highest headings without a number; 0 if there is none. */
    static int highestHeading(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.isHeading(piece.level())).mapToInt(Piece::level).min().orElse(0);
    }

    static boolean isMarked(String text) {
        return Mark.leading(text).isThere();
    }

    static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
