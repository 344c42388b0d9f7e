package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.Mark;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.SourceParagraph;
import org.duizhao.theme.Theme;

/**
 * Proposes a draft for the paragraphs of a paper. Every word of it is in the draft or in its list of what is to be placed;
 * numbers and full stops that printing sets again are not kept. Takes time in proportion to the text; a text beyond
 * {@link Bounds}, or that would make a draft beyond them, is refused by {@link TooLong}.
 */
public final class Recogniser {
    private final String draftId;
    private final Front front;
    private final FrontTexts facts;
    private final Set<Integer> fixed;
    private final boolean marking;
    private final String beginning;

    private Recogniser(String draftId, List<SourceParagraph> paragraphs, Map<Integer, Place> fixed, boolean marking) {
        this.draftId = draftId;
        this.fixed = fixed.keySet();
        this.marking = marking;
        this.front = Front.of(headed(Unfolding.of(Pieces.of(paragraphs, fixed, marking))));
        TitleReader.read(front);
        SignatureReader.read(front);
        this.facts = FrontTexts.of(front);
        this.beginning = beginning();
    }

    /** What no person has said and yet cannot be anything but a heading. */
    private static List<Piece> headed(List<Piece> pieces) {
        return LeadingNames.of(OddHeadings.of(pieces));
    }

    private static void checkLength(List<SourceParagraph> paragraphs) {
        long characters = paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
        long filled = paragraphs.stream().filter(paragraph -> !paragraph.text().isBlank()).count();
        if (!Bounds.hold(characters, filled)) {
            throw new TooLong(filled + " paragraphs, " + characters + " characters");
        }
    }

    /**
     * The draft under the theme that fits best, or, if none does, the best by year and meeting or the newest; then its
     * aspects belong to none of the theme's.
     *
     * @throws java.util.NoSuchElementException if there is no theme
     */
    public static Recognition recognise(String draftId, List<SourceParagraph> paragraphs, List<Theme> themes) {
        return recognise(draftId, paragraphs, themes, Map.of());
    }

    /**
     * The same with a person's corrections.
     *
     * @param fixed where some of the paragraphs belong, by their index
     */
    public static Recognition recognise(
            String draftId, List<SourceParagraph> paragraphs, List<Theme> themes, Map<Integer, Place> fixed) {
        return withoutMarksOfOurs(paragraphs, (usual, marking) -> {
            Recogniser recogniser = new Recogniser(draftId, usual, fixed, marking);
            ThemeGuess guess = new ThemeGuess(recogniser.candidates(), recogniser.beginning);
            Theme theme = guess.among(themes);
            return recogniser.under(theme, guess.fits(theme) ? new AspectMatcher(theme) : AspectMatcher.NONE);
        });
    }

    /** The draft under a theme that was chosen. */
    public static Recognition recognise(String draftId, List<SourceParagraph> paragraphs, Theme chosen) {
        return recognise(draftId, paragraphs, chosen, Map.of());
    }

    /** The same with a person's corrections, by the index of the paragraph. */
    public static Recognition recognise(
            String draftId, List<SourceParagraph> paragraphs, Theme chosen, Map<Integer, Place> fixed) {
        return withoutMarksOfOurs(paragraphs,
                (usual, marking) -> new Recogniser(draftId, usual, fixed, marking).under(chosen, new AspectMatcher(chosen)));
    }

    /**
     * Marks are set behind bare numbers and behind the names of a ledger's columns, to be read as any others. Where one was not
     * read as such it would stay as text that nobody wrote: then the paper is recognised without them.
     */
    private static Recognition withoutMarksOfOurs(
            List<SourceParagraph> paragraphs, BiFunction<List<SourceParagraph>, Boolean, Recognition> recognised) {
        checkLength(paragraphs);
        List<SourceParagraph> usual = UsualForms.of(paragraphs);
        Recognition marked = recognised.apply(usual, true);
        return addsNoMark(marked.draft(), usual) ? marked : recognised.apply(usual, false);
    }

    private static boolean addsNoMark(Draft draft, List<SourceParagraph> source) {
        return "、.：".chars().allMatch(mark ->
                count(mark, draft.elements().flatMap(element -> element.fields().stream().map(element::text)))
                        <= count(mark, source.stream().map(SourceParagraph::text)));
    }

    private static long count(int mark, Stream<String> texts) {
        return texts.mapToLong(text -> text.chars().filter(c -> c == mark).count()).sum();
    }

    /** Title and what follows it up to the first number. */
    private String beginning() {
        List<String> opening = front.body().stream().map(Piece::text).limit(5)
                .takeWhile(text -> !Piece.isMarked(text)).toList();
        return UsualForms.ofDigits(facts.text(Field.TITLE).replaceAll("\\s", "") + "\n" + String.join("\n", opening).replaceAll("[ \\t]", ""));
    }

    /** What may be the heading of an aspect: behind each number up to the full stop, and short lines. */
    private List<String> candidates() {
        return front.body().stream().flatMap(Recogniser::candidates).limit(ThemeGuess.HEADINGS).toList();
    }

    private static Stream<String> candidates(Piece piece) {
        List<String> found = new ArrayList<>();
        for (int start : Sentences.starts(piece.text())) {
            Mark mark = Mark.at(piece.text(), start);
            if (mark.isThere() || start == 0 && piece.text().length() <= SectionNames.LONGEST) {
                int from = start + mark.written().length();
                String near = piece.text().substring(from, Math.min(piece.text().length(), from + 2 * SectionNames.LONGEST));
                found.add(near.substring(0, Sentences.headingEnd(near)));
            }
        }
        return found.stream();
    }

    private Recognition under(Theme theme, AspectMatcher matcher) {
        OutlineReader.Outline outline = OutlineReader.read(front.body(), marking, new ProblemReader(matcher));
        PaperStyle style = StyleVote.of(outline.parts());
        Ids ids = new Ids();
        Links links = new Links();
        ids.put(Facts.ID, facts.shown().isEmpty() ? Confidence.GUESSED : Confidence.LIKELY);
        DraftBuilder builder = new DraftBuilder(ids, links, style);
        List<Piece> unplaced = Stream.concat(front.strange().stream(), outline.unplaced().stream())
                .sorted(Comparator.comparing(piece -> piece.sources().getFirst().paragraph())).toList();
        PaperKind kind = FactsReader.kind(beginning, Piece.joined(front.body()));
        Draft draft = new Draft(draftId, theme.id(), kind, FactsReader.facts(facts, kind, beginning, theme),
                builder.sections(outline.parts()), builder.unplaced(unplaced), style, facts.shown());
        if (!Bounds.hold(draft)) {
            throw new TooLong("a draft beyond the bounds");
        }
        facts.pieces().forEach((field, piece) ->
                links.add(piece, Facts.ID, draft.facts().text(field).isEmpty() ? Field.UNIT : field));
        return new Recognition(draft, theme, ids.confidence(), links.placements(draft, ids.confidence(), fixed));
    }
}
