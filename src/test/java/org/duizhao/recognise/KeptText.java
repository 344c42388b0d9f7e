package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Run;
import org.duizhao.model.Aspect;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Mark;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.Unplaced;

/** That every character of a text is printed again or waits to be placed, and every paragraph has its placement. */
final class KeptText {
    private static final Pattern MARKUP = Pattern.compile(
            "(?m)^[\\s　]*(?:#{1,6}[ 　]+|(?:[-*+>•·][ 　]+|[●▪◆■▲►]{1,2}[ 　]*)(?:\\[[ xX]\\][ 　]+)?(?=\\S))|[ 　]+#+$");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.*?)\\*\\*|__(.*?)__");
    private static final Pattern TERM = Pattern.compile("[（(【]?(?:责任人|完成时限|预期效果)[：:][^；;，,。（(【）)】\n]*[；;，,。）)】]*");
    private static final Pattern LIGHT = Pattern.compile("([*`])([^*`\n]+)\\1");
    /** What numbers and labels are marked with: those of gathered lists and of the rows of a ledger are counted anew. */
    private static final String NUMBERS = "：:【】一二三四五六七八九十是要（）()0123456789.．、|①②③④⑤⑥⑦⑧⑨";

    /** What follows from the title and is said there too. */
    private static final Set<Field> DERIVED = EnumSet.of(Field.YEAR, Field.MEETING, Field.NAME);
    private static final Set<FieldPath> BYLINE = Set.of(new FieldPath(Facts.ID, Field.NAME),
            new FieldPath(Facts.ID, Field.UNIT), new FieldPath(Facts.ID, Field.POST));
    /** As many characters on both sides of a full stop tell the place. */
    private static final int NEAR = 12;

    private KeptText() {}

    static void check(String source) {
        String text = Papers.paragraphs(source).stream().map(SourceParagraph::text).map(UsualForms::of).collect(Collectors.joining("\n"));
        Recognition recognition = Papers.recognise(text);
        checkPlacements(text, recognition);
        checkNothingAdded(text, recognition);
        String kept = Papers.printed(recognition)
                + texts(recognition.draft().unplaced().stream().map(Unplaced::text))
                + texts(recognition.draft().sections().stream().filter(KeptText::isOnlyHeading).map(Section::heading));
        String again = saidAgain(text, recognition);
        String words = MARKUP.matcher(text).replaceAll("");
        Map<Integer, Integer> missing = counts(Markup.of(Papers.paragraphs(text)).marked()
                ? STRONG.matcher(words).replaceAll("$1$2") : words);
        counts(kept + again + marks(text) + light(text) + commas(text, recognition) + aroundTerms(text)).forEach((c, n) -> missing.merge(c, -n, Integer::sum));
        missing.values().removeIf(n -> n <= 0);
        if (!again.isEmpty() || isCountedAnew(text)) {
            missing.keySet().removeIf(c -> NUMBERS.indexOf(c) >= 0);
        }
        assertThat(missing.keySet().stream().map(Character::toString).toList()).as(text).isEmpty();
    }

    /**
     * No field holds a character more than there is in the text, but for the full stops of the rows of a ledger; and printing
     * sets none into an item where the text goes on.
     */
    private static void checkNothingAdded(String text, Recognition recognition) {
        Map<Integer, Integer> added = counts(recognition.draft().elements()
                .flatMap(element -> element.fields().stream().filter(field -> !DERIVED.contains(field))
                        .map(field -> unnumbered(field, element.text(field))))
                .collect(Collectors.joining()));
        counts(text).forEach((c, n) -> added.merge(c, -n, Integer::sum));
        added.values().removeIf(n -> n <= 0);
        if (text.contains("\t") || text.contains("|")) {
            added.remove((int) '。');
        }
        assertThat(added.keySet().stream().map(Character::toString).toList()).as(text).isEmpty();
        String source = Papers.bare(text.replace('\t', '|'));
        for (Block block : Composer.compose(recognition.draft(), recognition.theme()).blocks()) {
            for (int i = 1; i + 1 < block.runs().size(); i++) {
                Run stop = block.runs().get(i);
                String before = Papers.bare(block.runs().get(i - 1).text());
                String behind = Papers.bare(block.runs().get(i + 1).text());
                if (stop.origin().isGenerated() && stop.text().equals("。") && !behind.startsWith("。")
                        && isText(block.runs().get(i + 1).origin(), stop)) {
                    assertThat(source).as(text).doesNotContain(before.substring(Math.max(0, before.length() - NEAR))
                            + behind.substring(0, Math.min(NEAR, behind.length())));
                }
            }
        }
    }

    /** The author's words of a heading whose number may have been counted anew. */
    private static String unnumbered(Field field, String text) {
        return field == Field.HEADING || field == Field.HEADLINE ? text.substring(Mark.leading(text).written().length()) : text;
    }

    /** Whether it is the text behind the headline that the full stop ends. */
    private static boolean isText(Origin origin, Run stop) {
        return !origin.isGenerated() && origin.path().field() == Field.TEXT && stop.origin().path().field() == Field.HEADLINE
                && origin.path().element().equals(stop.origin().path().element());
    }

    /** The lighter marks of Markdown, which stand in other texts too. */
    private static String light(String text) {
        return Markup.of(Papers.paragraphs(text)).marked() ? LIGHT.matcher(text).results()
                .map(match -> match.group(1).repeat(2)).collect(Collectors.joining()) : "";
    }

    /** Marks are set again by printing, maybe in the form that most of them have. */
    private static String marks(String text) {
        return Stream.concat(text.lines().map(String::strip), Stream.of(text.replace("\n", "")))
                .flatMap(line -> Stream.concat(Stream.of(Mark.beforeDigit(line)),
                        Sentences.starts(line).stream().map(start -> Mark.at(line, start))).map(Mark::written))
                .collect(Collectors.joining());
    }

    /** The marks around a measure's owner and date are those that printing sets. */
    private static String aroundTerms(String text) {
        return TERM.matcher(text).results().map(term -> term.group().replaceAll("[^；;，,。（(【）)】：:]", "")).collect(Collectors.joining());
    }

    /** Printing sets gaps between the parts of a byline, and lines between an aspect and the label that it leads in. */
    private static String commas(String text, Recognition recognition) {
        List<SourceParagraph> paragraphs = Papers.paragraphs(text);
        Set<String> aspects = recognition.draft().all(Aspect.class).stream().map(Aspect::heading).collect(Collectors.toSet());
        return recognition.placements().stream().map(placement -> {
            String paragraph = paragraphs.get(placement.paragraph()).text();
            boolean byline = placement.fields().stream().anyMatch(BYLINE::contains);
            boolean lead = aspects.contains(paragraph.split("[，,]", 2)[0]);
            String commas = paragraph.replaceAll("[^，,]", "");
            return byline ? commas : lead && !commas.isEmpty() ? commas.substring(0, 1) : "";
        }).collect(Collectors.joining());
    }

    /** Whether numbers of labels, or of rows, are told by the place alone. */
    private static boolean isCountedAnew(String text) {
        return text.contains("\t") || text.contains("|") || Papers.paragraphs(text).stream()
                .anyMatch(paragraph -> !labels(paragraph.text()).isEmpty());
    }

    /**
     * A label of every aspect, or the aspect of several rows, becomes one heading, to which all its paragraphs are linked; a
     * label in the words of a heading that is there already becomes part of that.
     */
    private static String saidAgain(String text, Recognition recognition) {
        List<SourceParagraph> paragraphs = Papers.paragraphs(text);
        StringBuilder again = new StringBuilder();
        List<Element> headed = recognition.draft().elements()
                .filter(element -> element.fields().contains(Field.HEADING)).toList();
        for (Element element : headed) {
            FieldPath heading = new FieldPath(element.id(), Field.HEADING);
            String words = element.text(Field.HEADING);
            List<String> said = new ArrayList<>(recognition.placements().stream()
                    .filter(placement -> placement.fields().contains(heading))
                    .flatMap(placement -> said(paragraphs.get(placement.paragraph()).text(), words)).toList());
            said.remove(words);
            said.forEach(again::append);
        }
        return again.toString();
    }

    /** What a paragraph says of a heading: a label in its words, or all of it. */
    private static Stream<String> said(String paragraph, String heading) {
        List<String> labels = labels(paragraph).stream().filter(letters(heading)::contains)
                .map(label -> label.equals(letters(heading)) ? heading : label).toList();
        return !labels.isEmpty() ? labels.stream()
                : letters(paragraph).contains(letters(heading)) ? Stream.of(heading) : Stream.empty();
    }

    private static List<String> labels(String paragraph) {
        Piece piece = Piece.of(SourceParagraph.plain(paragraph), 0);
        Stream<Integer> behindBlanks = IntStream.range(1, piece.text().length())
                .filter(at -> Character.isWhitespace(piece.text().charAt(at - 1)) && !Character.isWhitespace(piece.text().charAt(at))).boxed();
        return Stream.concat(Sentences.starts(piece.text()).stream(), behindBlanks).distinct()
                .flatMap(start -> Label.of(piece.from(start), true).stream())
                .map(label -> letters(label.heading())).toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Every paragraph once, in fields that say something. */
    private static void checkPlacements(String text, Recognition recognition) {
        List<SourceParagraph> paragraphs = Papers.paragraphs(text);
        assertThat(recognition.placements().stream().map(Placement::paragraph).toList()).as(text).isEqualTo(
                IntStream.range(0, paragraphs.size()).filter(i -> !paragraphs.get(i).text().isBlank()).boxed().toList());
        Map<String, Element> elements =
                recognition.draft().elements().collect(Collectors.toMap(Element::id, element -> element));
        assertThat(recognition.placements()).as(text).allMatch(placement -> !placement.fields().isEmpty() && placement
                .fields().stream().noneMatch(path -> elements.get(path.element()).text(path.field()).isBlank()));
    }

    /** Not printed until there is text below the heading. */
    private static boolean isOnlyHeading(Section section) {
        return section.isBlank() && !(section instanceof ProblemSection);
    }

    private static String texts(Stream<String> texts) {
        return texts.collect(Collectors.joining());
    }

    private static Map<Integer, Integer> counts(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }
}
