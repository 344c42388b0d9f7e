package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.model.SectionKind;

/** Moves paragraphs to the sections in which a person wants them. */
final class Routing {
    private Routing() {}

    /** Changes the ranges in place; a section that is missing is added where it usually stands. */
    static void route(List<Range> ranges) {
        Map<SectionKind, List<Piece>> strays = new EnumMap<>(SectionKind.class);
        boolean problems = ranges.stream().anyMatch(range -> range.kind() == SectionKind.PROBLEMS);
        for (Range range : ranges) {
            boolean mayHoldProblems = range.form() == Range.Form.BEFORE && !problems;
            range.items().forEach(pieces -> takeStrays(pieces, range.kind(), mayHoldProblems, strays));
        }
        ranges.removeIf(range -> range.form() != Range.Form.BEFORE && range.isEmpty());
        strays.forEach((kind, pieces) -> home(ranges, kind).addAll(pieces));
    }

    private static void takeStrays(
            List<Piece> pieces, SectionKind kind, boolean mayHoldProblems, Map<SectionKind, List<Piece>> strays) {
        List<Piece> kept = new ArrayList<>();
        List<Piece> to = kept;
        for (Piece piece : pieces) {
            SectionKind home = home(piece.fixed());
            if (piece.fixed() != Place.Named.CONTINUATION) {
                boolean stays = home == null || home == kind || mayHoldProblems && home == SectionKind.PROBLEMS;
                to = stays ? kept : strays.computeIfAbsent(home, key -> new ArrayList<>());
            }
            to.add(piece);
        }
        pieces.clear();
        pieces.addAll(kept);
    }

    /** The section a paragraph must stand in; null if it stays where it is. */
    private static SectionKind home(Place place) {
        return switch (place) {
            case Place.In in -> in.section();
            case Place.Problem _, Place.AspectHeading _ -> SectionKind.PROBLEMS;
            case Place.Named named -> named == Place.Named.EXAMPLE ? SectionKind.PROBLEMS : null;
            case Place.Heading _ -> null;
            case null -> null;
        };
    }

    private static List<Piece> home(List<Range> ranges, SectionKind kind) {
        int at = 0;
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).kind() == kind) {
                return ranges.get(i).pieces();
            }
            at = ranges.get(i).kind().compareTo(kind) < 0 ? i + 1 : at;
        }
        ranges.add(at, Range.of(kind, Range.Form.BARE, List.of()));
        return ranges.get(at).pieces();
    }
}
