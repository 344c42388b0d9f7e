package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/**
 * Names of sections with their text in the same paragraph: behind a colon, behind blanks alone, or in the next cell of a form.
 * They are headings where a paper has several of them and none of a kind twice.
 */
final class LeadingNames {
    private static final int LONGEST = 14;
    private static final int FEWEST = 2;
    private static final Pattern NAME = Pattern.compile("([\\p{IsHan}、和及与]{2," + LONGEST + "})(?:[：:][ 　\\t]*|[ 　\\t]+)(?=\\S)");

    private LeadingNames() {}

    /** The same pieces, those names apart from their texts. */
    static List<Piece> of(List<Piece> pieces) {
        Map<SectionKind, Integer> counts = new EnumMap<>(SectionKind.class);
        pieces.stream().flatMap(piece -> led(piece).stream()).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        long inside = counts.keySet().stream().filter(kind -> kind != SectionKind.LAST_YEAR).count();
        if (inside == 0 || counts.values().stream().anyMatch(count -> count > 1)) {
            return pieces;
        }
        pieces.stream().flatMap(piece -> headed(piece).stream()).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        boolean several = counts.keySet().stream().filter(LeadingNames::isList).count() >= FEWEST;
        boolean once = counts.values().stream().allMatch(count -> count == 1);
        return several && once ? pieces.stream().flatMap(piece -> apart(piece).stream()).toList() : pieces;
    }

    private static boolean isList(SectionKind kind) {
        return kind == SectionKind.PROBLEMS || kind == SectionKind.CAUSES || kind == SectionKind.MEASURES;
    }

    /** The section whose name a paragraph begins with. */
    private static Optional<SectionKind> led(Piece piece) {
        Matcher name = NAME.matcher(piece.text());
        return !piece.isFixed() && name.lookingAt() && piece.text().indexOf('\t') == piece.text().lastIndexOf('\t')
                ? SectionNames.bareKind(name.group(1)).filter(LeadingNames::isList) : Optional.empty();
    }

    /** The section whose heading a whole paragraph is. */
    private static Optional<SectionKind> headed(Piece piece) {
        if (piece.fixed() instanceof Place.Heading heading) {
            return Optional.of(heading.section());
        }
        return piece.isFixed() ? Optional.empty() : SectionNames.isNumberedName(piece.text())
                ? SectionNames.kind(piece.heading()) : SectionNames.bareKind(piece.text());
    }

    private static List<Piece> apart(Piece piece) {
        Optional<SectionKind> kind = led(piece);
        Matcher name = NAME.matcher(piece.text());
        List<Piece> parts = new ArrayList<>();
        if (kind.isPresent() && name.lookingAt()) {
            parts.add(piece.part(0, name.end()).fixedTo(new Place.Heading(kind.get())));
            parts.add(piece.from(name.end()).opening(true));
        } else {
            parts.add(piece);
        }
        return parts;
    }
}
