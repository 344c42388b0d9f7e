package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;

/** Lines that are put together to one paragraph. */
final class Paragraph {
    /** As much of the end as is looked at. */
    private static final int TAIL = 64;

    private final Line first;
    private final StringBuilder text;
    private final List<Source> sources;
    private final boolean gapped;
    private Line last;

    /** @param gapped whether blanks stand between its Han characters and its digits */
    Paragraph(Line first, boolean gapped) {
        this.gapped = gapped;
        this.first = first;
        this.last = first;
        this.text = new StringBuilder(first.text());
        this.sources = new ArrayList<>(first.piece().sources());
    }

    void add(Line line) {
        char before = text.charAt(text.length() - 1);
        char behind = line.text().charAt(0);
        if (isLatin(before) && isLatin(behind) || gapped && Spaces.isBetweenScripts(before, behind)) {
            text.append(' ');
        }
        line.piece().sources().forEach(source -> sources.add(new Source(text.length(), source.paragraph())));
        text.append(line.text());
        last = line;
    }

    private static boolean isLatin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }

    String tail() {
        return text.substring(Math.max(0, text.length() - TAIL));
    }

    Line last() {
        return last;
    }

    boolean isOneLine() {
        return last == first;
    }

    Piece piece() {
        Piece one = first.piece();
        return new Piece(text.toString(), one.opens(), one.level(), sources, one.fixed(), isOneLine() ? one.head() : 0);
    }
}
