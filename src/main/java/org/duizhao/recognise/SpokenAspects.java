package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.model.Mark;
import org.duizhao.model.SectionKind;

/**
 * Takes causes and measures out of the paragraphs of the aspects that say them at their ends, 究其原因，…。今后，…。, where the
 * paper has no heading for either: then they are its causes and its measures.
 */
final class SpokenAspects {
    /** One alone may be a word of the problem. */
    private static final int FEWEST = 2;

    private final List<Piece> apart = new ArrayList<>();
    private int causes;
    /** What the last sentence led in: measures are told by a cause before them. */
    private SectionKind last = SectionKind.PROBLEMS;

    private SpokenAspects() {}

    /** The same paragraphs, such sentences apart from them. */
    static List<Piece> of(List<Piece> body) {
        if (body.stream().anyMatch(SpokenAspects::isHeading)) {
            return body;
        }
        SpokenAspects aspects = new SpokenAspects();
        body.forEach(aspects::add);
        return aspects.causes < FEWEST ? body : aspects.apart;
    }

    private static boolean isHeading(Piece piece) {
        Optional<SectionKind> named = piece.fixed() instanceof Place.Heading heading ? Optional.of(heading.section())
                : piece.isFixed() ? Optional.empty()
                : SectionNames.bareKind(piece.heading()).or(() -> SectionNames.isNumberedName(piece.text())
                        ? SectionNames.kind(piece.heading()) : Optional.empty());
        return named.filter(kind -> kind == SectionKind.CAUSES || kind == SectionKind.MEASURES).isPresent();
    }

    private void add(Piece piece) {
        int from = 0;
        Place place = piece.fixed();
        for (int start : piece.isFixed() || piece.text().matches("(?s).*[：:]") ? List.<Integer>of() : Sentences.starts(piece.text())) {
            Optional<SectionKind> kind = begun(piece.text(), start);
            if (kind.isPresent()) {
                addPart(piece, from, start, place);
                from = start;
                place = new Place.In(kind.get());
            }
        }
        addPart(piece, from, piece.text().length(), place);
    }

    private void addPart(Piece piece, int from, int to, Place place) {
        if (from < to) {
            apart.add(piece.part(from, to).opening(from > 0 || piece.opens()).fixedTo(place));
        }
    }

    private Optional<SectionKind> begun(String text, int start) {
        if (!Sentences.isSentence(text, start) || Sentences.isInside(text, start)) {
            return Optional.empty();
        }
        Optional<SectionKind> kind = Spoken.leadsIn(text, start + Mark.at(text, start).written().length())
                .filter(found -> found == SectionKind.CAUSES || last == SectionKind.CAUSES);
        causes += kind.filter(found -> found == SectionKind.CAUSES).isPresent() ? 1 : 0;
        last = kind.orElse(last);
        return kind;
    }
}
