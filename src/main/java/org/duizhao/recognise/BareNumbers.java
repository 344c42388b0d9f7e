package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.Mark;
import org.duizhao.model.SourceParagraph;

/** Sets the mark behind numbers that blanks or the end of a line alone part from their texts, where they count as a list does. */
final class BareNumbers {
    private static final Pattern HAN = Pattern.compile("^([ 　\\t]*)([一二三四五六七八九十]{1,3})[ 　]+(?=\\p{IsHan})(.*)");
    /** What follows is no unit, as in 2 个月. */
    private static final Pattern ARABIC = Pattern.compile("^([ 　\\t]*)(\\d{1,2})[ 　]+(?=[\\p{IsHan}“《])(?![个次月年日天名项条篇户元万亿件份人家场位周分小多余至])(.*)");
    /** A figure follows, so that it is a number of the list only where those before and behind it are. */
    private static final Pattern FIGURE = Pattern.compile("^([ 　\\t]*)(\\d{1,2})[ 　]+(?=\\d)(.*)");
    private static final Pattern ALONE = Pattern.compile("[一二三四五六七八九十]{1,3}|\\d{1,2}");
    private static final Pattern MARK_ALONE = Pattern.compile("[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:[）)][、.．]?|[、.．])");
    private static final String COMMA = "、";
    private static final String DOT = ".";

    private BareNumbers() {}

    /** The paragraphs with marks behind numbers before blanks. */
    static List<SourceParagraph> marked(List<SourceParagraph> paragraphs) {
        boolean dotted = paragraphs.stream().anyMatch(paragraph -> paragraph.text().strip().matches("\\d{1,2}[.．、](?!\\d).*"));
        boolean comma = paragraphs.stream().anyMatch(paragraph -> paragraph.text().strip().matches("[一二三四五六七八九十]{1,3}、.*"));
        List<SourceParagraph> han = comma ? paragraphs : marked(paragraphs, HAN, COMMA, true);
        return dotted ? han : marked(han, ARABIC, DOT, false);
    }

    private static List<SourceParagraph> marked(List<SourceParagraph> paragraphs, Pattern form, String mark, boolean named) {
        List<SourceParagraph> marked = new ArrayList<>(paragraphs);
        Set<Integer> figures = form == ARABIC ? figures(paragraphs) : Set.of();
        int last = 0;
        int counted = 0;
        boolean names = !named;
        for (int i = 0; i < paragraphs.size(); i++) {
            Matcher line = (figures.contains(i) ? FIGURE : form).matcher(paragraphs.get(i).text());
            int number = line.matches() ? number(line.group(2)) : 0;
            if (number > 0 && (number == last + 1 || number == 1)) {
                last = number;
                counted += number > 1 ? 1 : 0;
                names |= SectionNames.kind(line.group(3)).isPresent();
                SourceParagraph bare = paragraphs.get(i);
                String text = line.group(1) + line.group(2) + mark + line.group(3);
                int head = bare.head() > line.start(3) ? bare.head() + text.length() - bare.text().length() : 0;
                marked.set(i, new SourceParagraph(text, bare.level(), bare.note(), head));
            }
        }
        return counted > 0 && names ? marked : paragraphs;
    }

    /** Indices of the paragraphs whose number a figure follows and the next number of the list goes on from. */
    private static Set<Integer> figures(List<SourceParagraph> paragraphs) {
        Set<Integer> figures = new HashSet<>();
        int next = 0;
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Matcher sure = ARABIC.matcher(paragraphs.get(i).text());
            Matcher figure = FIGURE.matcher(paragraphs.get(i).text());
            if (sure.matches()) {
                next = number(sure.group(2));
            } else if (figure.matches() && number(figure.group(2)) + 1 == next) {
                next = number(figure.group(2));
                figures.add(i);
            }
        }
        return figures;
    }

    /** Lines that are only a number together with the next; numbers of pages are not among them: they never begin again. */
    static List<Line> joined(List<Line> lines) {
        List<String> alone = lines.stream().map(Line::text).filter(text -> ALONE.matcher(text).matches()).toList();
        boolean han = alone.contains(HanNumerals.han(1)) && alone.contains(HanNumerals.han(2));
        boolean arabic = alone.contains("2") && (han || alone.stream().filter("1"::equals).count() > 1);
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String mark = line.text().matches("\\d+") ? arabic ? DOT : "" : han ? COMMA : "";
            boolean number = MARK_ALONE.matcher(line.text()).matches() || !mark.isEmpty() && ALONE.matcher(line.text()).matches();
            if (number && i + 1 < lines.size() && goesBefore(line, lines.get(i + 1))) {
                joined.add(line.before(MARK_ALONE.matcher(line.text()).matches() ? "" : mark, lines.get(++i)));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesBefore(Line number, Line next) {
        return !number.piece().isFixed() && !next.piece().isFixed() && !Piece.isMarked(next.text())
                && !ALONE.matcher(next.text()).matches();
    }

    private static int number(String written) {
        return Mark.leading(written + COMMA).number();
    }
}
