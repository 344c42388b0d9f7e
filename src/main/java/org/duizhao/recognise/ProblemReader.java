package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;

/** Reads aspects and their problems from what stands under the heading of the problems. */
record ProblemReader(AspectMatcher matcher) {
    private static final int LONGEST_BARE_HEADING = 60;

    Part.ProblemsPart read(Head head, List<Piece> pieces) {
        ItemSplitter.Split split = split(pieces);
        return split.items().isEmpty()
                ? new Part.ProblemsPart(head, List.of(), withoutAspects(pieces))
                : new Part.ProblemsPart(head, split.before(), aspects(split.items()));
    }

    /** The aspects of items whose texts begin with the headings. */
    List<Part.AspectPart> aspects(List<Item> items) {
        List<Item.Cut> cuts = items.stream().map(item -> item.cut(Sentences::headingEnd)).toList();
        List<AspectMatcher.Match> matches = matcher.assign(cuts.stream().map(cut -> cut.head().text()).toList(),
                items.stream().map(item -> chosen(item.pieces().getFirst())).toList());
        moveProblems(cuts);
        List<Part.AspectPart> aspects = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            EntryReader.Entries entries = EntryReader.read(cuts.get(i).rest(), ExampleSplitter::headlineEnd);
            aspects.add(new Part.AspectPart(cuts.get(i).head(), matches.get(i), entries.intro(), entries.entries()));
        }
        return aspects;
    }

    private static String chosen(Piece heading) {
        return heading.fixed() instanceof Place.AspectHeading(String aspect) ? aspect : "";
    }

    /** Moves the problems that a person wants in another aspect to its end, with what continues them. */
    private static void moveProblems(List<Item.Cut> cuts) {
        Map<Integer, List<Piece>> moved = new TreeMap<>();
        for (int at = 0; at < cuts.size(); at++) {
            Item.Cut cut = cuts.get(at);
            List<Piece> kept = new ArrayList<>();
            List<Piece> to = kept;
            for (Piece piece : cut.rest()) {
                if (piece.fixed() instanceof Place.Problem(int aspect)) {
                    int wanted = Math.clamp(aspect, 0, cuts.size() - 1);
                    to = wanted == at ? kept : moved.computeIfAbsent(wanted, key -> new ArrayList<>());
                } else if (piece.fixed() != Place.Named.CONTINUATION && piece.fixed() != Place.Named.EXAMPLE) {
                    to = kept;
                }
                to.add(piece);
            }
            cut.rest().clear();
            cut.rest().addAll(kept);
        }
        moved.forEach((aspect, pieces) -> cuts.get(aspect).rest().addAll(pieces));
    }

    /** Whether a heading is that of an aspect, by its wording alone. */
    boolean isAspect(String heading) {
        String name = heading.replaceAll("[。.：:，,]$", "");
        return matcher.best(name) >= AspectMatcher.SIMILAR
                || name.length() <= SectionNames.LONGEST * 2 && Words.ASPECT.matcher(name).find();
    }

    /** Whether a heading says the name of an aspect of the theme. */
    boolean isNamed(String heading) {
        return matcher.best(heading) >= AspectMatcher.SAME;
    }

    /** A paragraph without a number that can only be an aspect's heading, or begins with a dash and one. */
    boolean isBareAspect(Piece piece) {
        return OddHeadings.isDashed(piece) || isBareLine(piece);
    }

    private boolean isBareLine(Piece piece) {
        String text = piece.text().replaceAll("[。.]$", "");
        boolean sentence = text.length() < piece.text().length() && text.indexOf('，') >= 0 && !text.endsWith("方面");
        return !sentence && piece.opens() && !piece.isFixed() && text.length() <= LONGEST_BARE_HEADING && !Piece.isMarked(text)
                && !text.matches(".*[。；！？].*") && (matcher.best(text) >= AspectMatcher.SIMILAR || OddHeadings.isAspect(text));
    }

    private ItemSplitter.Split split(List<Piece> pieces) {
        Predicate<Place> forced = place -> place instanceof Place.AspectHeading;
        ItemSplitter.Split bare = bareAspects(pieces);
        Numbering family = family(pieces).orElseGet(() -> ItemSplitter.family(pieces, forced));
        Piece first = pieces.stream().filter(piece -> Piece.isMarked(piece.text())).findFirst().orElse(null);
        ItemSplitter.Split numbered = ItemSplitter.split(pieces.stream().map(piece ->
                isAstray(piece, family, piece == first) ? piece.fixedTo(new Place.AspectHeading("")) : piece).toList(),
                family, forced);
        boolean named = numbered.items().stream().anyMatch(item -> isAspect(item.cut(Sentences::headingEnd).head().text()));
        if (!bare.items().isEmpty() && !named) {
            return bare;
        }
        return named || isTwoLevels(numbered, family) ? numbered : new ItemSplitter.Split(pieces, List.of());
    }

    /** The form in which most of several aspects of the theme are numbered. */
    private Optional<Numbering> family(List<Piece> pieces) {
        Map<Numbering, Integer> votes = new EnumMap<>(Numbering.class);
        pieces.stream().filter(piece -> !piece.isFixed() && Piece.isMarked(piece.text()) && isNamed(piece.heading()))
                .forEach(piece -> votes.merge(Mark.leading(piece.text()).numbering().family(), 1, Integer::sum));
        return votes.entrySet().stream().filter(vote -> vote.getValue() > 1).max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    /**
     * Whether it is an aspect by its name although its number has another form than those of the list.
     *
     * @param first whether nothing is numbered before it, so that less is enough
     */
    private boolean isAstray(Piece piece, Numbering family, boolean first) {
        Mark mark = Mark.leading(piece.text());
        boolean other = mark.isThere() && mark.numbering().family() != family && !piece.isFixed();
        return other && (isNamed(piece.heading()) || first && mark.number() == 1 && isAspect(piece.heading()));
    }

    private ItemSplitter.Split bareAspects(List<Piece> pieces) {
        List<Piece> before = new ArrayList<>();
        List<List<Piece>> items = new ArrayList<>();
        int level = Piece.highestHeading(pieces);
        for (Piece piece : pieces) {
            if (piece.fixed() instanceof Place.AspectHeading || isBareAspect(piece) || piece.isHeading(level)) {
                items.add(new ArrayList<>());
            }
            (items.isEmpty() ? before : items.getLast()).add(piece);
        }
        return new ItemSplitter.Split(before, items.stream().map(Item::beginning).toList());
    }

    /** Whether most of the numbered items hold items of their own, so that they can be no problems themselves. */
    private static boolean isTwoLevels(ItemSplitter.Split split, Numbering family) {
        long deep = split.items().stream()
                .filter(item -> EntryReader.family(item.cut(Sentences::headingEnd).rest()) != Numbering.NONE).count();
        return family != Numbering.HAN_IS && family != Numbering.HAN_MUST && deep * 2 > split.items().size();
    }

    private static List<Part.AspectPart> withoutAspects(List<Piece> pieces) {
        EntryReader.Entries entries = EntryReader.read(pieces, ExampleSplitter::headlineEnd);
        return entries.entries().isEmpty() && entries.intro().isEmpty() ? List.of() : List.of(
                new Part.AspectPart(Head.NONE, AspectMatcher.Match.NONE, entries.intro(), entries.entries()));
    }
}
