package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.model.SourceParagraph;

/** The paragraphs of a source as pieces of the paper: without markup and page numbers, broken lines joined again. */
final class Pieces {
    /** A text in which most lines have a blank one above says nothing by it. */
    private static final double BLANKS = 0.8;

    private Pieces() {}

    /** @param marking whether numbers with no mark behind them get one */
    static List<Piece> of(List<SourceParagraph> source, Map<Integer, Place> fixed, boolean marking) {
        List<Line> lines = marking ? BareNumbers.joined(lines(BareNumbers.marked(source), fixed)) : lines(source, fixed);
        Wrapping wrapping = Wrapping.of(lines);
        return joined(wrapping.isThere() ? Furniture.ofPages(lines) : lines, wrapping);
    }

    private static List<Line> lines(List<SourceParagraph> paragraphs, Map<Integer, Place> fixed) {
        List<Line> lines = new ArrayList<>();
        Markup markup = Markup.of(paragraphs);
        Set<Integer> contents = Contents.of(paragraphs.stream().map(paragraph -> paragraph.text().strip()).toList());
        Place before = null;
        boolean afterBlank = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text().isBlank()) {
                afterBlank = true;
                continue;
            }
            Place place = fixed.getOrDefault(i, paragraphs.get(i).note() ? Place.Named.UNPLACED : null);
            place = place == Place.Named.CONTINUATION && Place.isAround(before) ? before : place;
            lines.add(place == null && (contents.contains(i) || Furniture.is(paragraphs, i)) ? Line.furniture(paragraphs.get(i), i, afterBlank)
                    : Line.of(paragraphs.get(i), i, place, afterBlank, markup));
            before = place;
            afterBlank = false;
        }
        return lines;
    }

    private static List<Piece> joined(List<Line> lines, Wrapping wrapping) {
        boolean meaningless = lines.stream().filter(Line::afterBlank).count() > lines.size() * BLANKS;
        boolean gapped = wrapping.isThere() && Spaces.areGaps(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph open = null;
        boolean newPage = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = meaningless || newPage ? line.withoutBlank() : line;
            if (open != null && !line.isStrange() && wrapping.goesOn(open, next, after(lines, i))) {
                open.add(next);
            } else {
                Paragraph paragraph = new Paragraph(next, gapped);
                paragraphs.add(paragraph);
                open = line.isStrange() ? open : paragraph;
            }
            newPage = line.isStrange();
        }
        return paragraphs.stream().map(Paragraph::piece).toList();
    }

    /** The next line of the paper; null behind the last. */
    private static Line after(List<Line> lines, int index) {
        int at = index + 1;
        while (at < lines.size() && lines.get(at).isStrange()) {
            at++;
        }
        return at < lines.size() ? lines.get(at) : null;
    }
}
