package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.model.SourceParagraph;

/** The paragraphs of a source as pieces of the paper: without markup and page numbers, broken lines joined again. */
final class Pieces {
    /** A text in which most lines have a blank one above says nothing by it. */
    private static final double BLANKS = 0.8;

    private Pieces() {}

    static List<Piece> of(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed) {
        List<Line> lines = lines(paragraphs, fixed);
        Wrapping wrapping = Wrapping.of(lines);
        return joined(wrapping.isThere() ? Furniture.ofPages(lines) : lines, wrapping);
    }

    private static List<Line> lines(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed) {
        List<Line> lines = new ArrayList<>();
        Markup markup = Markup.of(paragraphs);
        Place before = null;
        boolean afterBlank = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text().isBlank()) {
                afterBlank = true;
                continue;
            }
            Place place = fixed.getOrDefault(i, paragraphs.get(i).note() ? Place.Named.UNPLACED : null);
            place = place == Place.Named.CONTINUATION && Place.isAround(before) ? before : place;
            lines.add(place == null && Furniture.is(paragraphs, i) ? Line.furniture(paragraphs.get(i), i, afterBlank)
                    : Line.of(paragraphs.get(i), i, place, afterBlank, markup));
            before = place;
            afterBlank = false;
        }
        return lines;
    }

    private static List<Piece> joined(List<Line> lines, Wrapping wrapping) {
        boolean meaningless = lines.stream().filter(Line::afterBlank).count() > lines.size() * BLANKS;
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph open = null;
        boolean newPage = false;
        for (Line line : lines) {
            boolean strange = line.piece().fixed() == Place.Named.UNPLACED;
            Line next = meaningless || newPage ? line.withoutBlank() : line;
            if (open != null && !strange && wrapping.goesOn(open.tail(), open.last(), next)) {
                open.add(next);
            } else {
                Paragraph paragraph = new Paragraph(next);
                paragraphs.add(paragraph);
                open = strange ? open : paragraph;
            }
            newPage = strange;
        }
        return paragraphs.stream().map(Paragraph::piece).toList();
    }
}
