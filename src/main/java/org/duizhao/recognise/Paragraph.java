package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;

/** Lines that are put together to one paragraph. */
final class Paragraph {
    /** As much of the end as is looked at. */
    private static final int TAIL = 32;

    private final Line first;
    private final StringBuilder text;
    private final List<Source> sources;
    private Line last;

    Paragraph(Line first) {
        this.first = first;
        this.last = first;
        this.text = new StringBuilder(first.text());
        this.sources = new ArrayList<>(first.piece().sources());
    }

    void add(Line line) {
        if (isLatin(text.charAt(text.length() - 1)) && isLatin(line.text().charAt(0))) {
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

    Piece piece() {
        Piece one = first.piece();
        return new Piece(text.toString(), one.opens(), one.level(), sources, one.fixed());
    }
}
