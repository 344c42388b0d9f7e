package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/**
 * A word such as 原因分析： that says inside an aspect what follows.
 *
 * @param mark the number before it
 * @param name the word as it stands, with its colon
 * @param rest what stands behind it in its paragraph
 */
record Label(SectionKind kind, Mark mark, Piece name, Piece rest) {
    private static final String COUNT = "[一二三四五六七八九十0-9０-９]{1,2}";
    private static final Pattern PROBLEMS =
            Pattern.compile("(?:存在|查摆|检视|查找|具体)?出?的?(?:主要|突出|具体)?(?:问题|不足|差距)(?:表现)?(?:" + COUNT + ")?");
    private static final Pattern CAUSES =
            Pattern.compile("(?:产生|存在|形成|剖析)?(?:问题)?的?(?:主要|思想|深层次)?(?:原因|根源)(?:剖析|分析)?");
    private static final Pattern MEASURES = Pattern.compile(
            "(?:今后|下一步)?的?(?:整改|改进|解决|具体)?(?:措施|举措|方向|努力方向|打算|思路)|整改|(?:整改|改进)(?:落实)?(?:措施|举措)及?.{0,4}|努力方向");
    private static final String WORDS = "(?:(" + PROBLEMS + ")|(" + CAUSES + ")|(" + MEASURES + "))";
    private static final String ENDED = "[【\\[〔]" + WORDS + "[】\\]〕][：:]?|" + WORDS + "[：:]";
    /** The groups are those of {@link #WORDS}, one set behind the other. */
    private static final Pattern INSIDE = Pattern.compile(ENDED);
    private static final Pattern FORM = Pattern.compile(ENDED + "|" + WORDS + "[。.]?$");
    /** 原因是…, which says so only where causes and measures stand together. */
    private static final Pattern SPOKEN = Pattern.compile("((?!))|(" + CAUSES + ")是|(" + MEASURES + ")是");
    private static final String CLAUSE = "[^，,。；：！？]{2,30}";
    /** 对照党章党规，问题2：…, which names the aspect of the problem before the label; without a count it must look like one. */
    private static final Pattern LED = Pattern.compile(CLAUSE + "[，,](?=" + PROBLEMS + "(?<=" + COUNT + ")[：:])"
            + "|(?:对照" + CLAUSE + "|" + CLAUSE + "方面)[，,](?=" + PROBLEMS + "[：:])");
    private static final Pattern COUNTED = Pattern.compile(COUNT + "(?=[：:]?$)");
    /** Without one of these no label stands in a paragraph; it spares most the patterns. */
    private static final Pattern HINT = Pattern.compile("[因源施举向算路改]");
    private static final int KINDS = 3;

    /**
     * The label a paragraph begins with; one with the number of a section is no label but its heading.
     *
     * @param spoken whether 原因是 is one
     */
    static Optional<Label> of(Piece piece, boolean spoken) {
        Mark mark = Mark.leading(piece.text());
        if (piece.isFixed() || mark.numbering() == Numbering.HAN_COMMA) {
            return Optional.empty();
        }
        Piece text = piece.behind(mark);
        return form(text.text(), 0, spoken, FORM).map(form -> new Label(kind(form), mark, text.part(0, form.end()),
                text.from(form.end()).opening(true)));
    }

    /** The form at an offset, none if there is no label. */
    private static Optional<Matcher> form(String text, int start, boolean spoken, Pattern written) {
        Matcher form = written.matcher(text).region(start, text.length());
        if (form.lookingAt()) {
            return Optional.of(form);
        }
        Matcher said = SPOKEN.matcher(text).region(start, text.length());
        return spoken && said.lookingAt() ? Optional.of(said) : Optional.empty();
    }

    private static SectionKind kind(Matcher form) {
        int group = 1;
        while (form.group(group) == null) {
            group++;
        }
        return switch ((group - 1) % KINDS) {
            case 0 -> SectionKind.PROBLEMS;
            case 1 -> SectionKind.CAUSES;
            default -> SectionKind.MEASURES;
        };
    }

    /** The paragraph cut before the first label of causes and the first of measures that stand behind a sentence of it. */
    static List<Piece> apart(Piece piece, boolean spoken, Set<SectionKind> kinds) {
        Set<SectionKind> wanted = EnumSet.copyOf(kinds);
        of(piece, spoken).ifPresent(label -> wanted.remove(label.kind()));
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        boolean may = !piece.isFixed() && !wanted.isEmpty() && HINT.matcher(piece.text()).find();
        for (int start : may ? Sentences.starts(piece.text()) : List.<Integer>of()) {
            SectionKind kind = start == 0 ? null : form(piece.text(), start, spoken, INSIDE).map(Label::kind).orElse(null);
            if (wanted.contains(kind) && Sentences.isSentence(piece.text(), start) && !Sentences.isInside(piece.text(), start)) {
                wanted.remove(kind);
                parts.add(piece.part(from, start));
                from = start;
            }
        }
        parts.add(from == 0 ? piece : piece.from(from).opening(true));
        return parts;
    }

    /** The paragraphs with the words that lead a problem's label in as headings of aspects, where several begin so. */
    static List<Piece> led(List<Piece> body) {
        if (body.stream().filter(Label::isLed).count() < 2) {
            return body;
        }
        List<Piece> apart = new ArrayList<>();
        for (Piece piece : body) {
            Matcher led = LED.matcher(piece.text());
            if (isLed(piece) && led.lookingAt()) {
                apart.add(piece.part(0, led.end() - 1).fixedTo(new Place.AspectHeading("")));
                apart.add(piece.from(led.end()).opening(true));
            } else {
                apart.add(piece);
            }
        }
        return apart;
    }

    private static boolean isLed(Piece piece) {
        return !piece.isFixed() && Mark.leading(piece.text()).numbering() != Numbering.HAN_COMMA
                && LED.matcher(piece.text()).lookingAt();
    }

    /** Whether it counts the problems, as 问题2： does. */
    boolean isCounted() {
        return kind == SectionKind.PROBLEMS && COUNTED.matcher(name.text()).find();
    }

    /** Whether nothing stands behind it. */
    boolean alone() {
        return rest.isBlank();
    }

    /** The heading that it is: its words without a count and without the 是 that leads on. */
    String heading() {
        String words = isCounted() ? COUNTED.matcher(name.text()).replaceFirst("") : name.text();
        return words.replaceFirst("是$", "");
    }

    /** The words by which two labels are the same. */
    String words() {
        return Similarity.bare(heading());
    }

    /** The label with what stands behind it. */
    Piece whole() {
        return rest.saying(name.text() + rest.text());
    }

    /** What stands behind it as an item of the number before it. */
    Piece numbered() {
        return rest.saying(mark.written() + rest.text());
    }
}
