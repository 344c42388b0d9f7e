package org.duizhao.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.model.SourceParagraph;

/** Lines that belong to the pages and not to the paper: numbers, rules, and what is repeated at the top of each. */
final class Furniture {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[-—–－―~·•][-—–－―~·•\\s]*\\d{1,4}\\s*[-—–－―~·•]+|第\\s*\\d{1,4}\\s*页.{0,12}|\\d{1,4}\\s*/\\s*\\d{1,4}|Page\\s*\\d{1,4}.{0,12}");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern RULE = Pattern.compile("[-—–=_*~+|:\\s]{2,}|[-—–=_]{1,}");
    /** What signs a paper whose name is left out. */
    private static final Pattern NO_NAME = Pattern.compile("\\*{2,4}");
    private static final int REPEATED = 3;
    private static final int SHORTEST_HEADER = 5;
    private static final int LONGEST_HEADER = 60;

    private Furniture() {}

    static boolean is(List<SourceParagraph> paragraphs, int index) {
        String text = paragraphs.get(index).text().strip();
        return PAGE_NUMBER.matcher(text).matches()
                || RULE.matcher(text).matches() && !(NO_NAME.matcher(text).matches() && isAboveDate(paragraphs, index));
    }

    private static boolean isAboveDate(List<SourceParagraph> paragraphs, int index) {
        return paragraphs.stream().skip(index + 1).map(paragraph -> paragraph.text().strip())
                .filter(text -> !text.isEmpty()).findFirst().filter(text -> Words.DATE.matcher(text).matches()).isPresent();
    }

    /** In text with lines of equal width also bare numbers, and headers but for the first of each. */
    static List<Line> ofPages(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        return lines.stream().map(line -> {
            boolean header = isHeader(line.text()) && counts.get(line.text()) >= REPEATED
                    && seen.merge(line.text(), 1, Integer::sum) > 1;
            boolean free = !line.piece().isFixed();
            return free && (header || BARE_NUMBER.matcher(line.text()).matches()) ? line.unplaced() : line;
        }).toList();
    }

    private static boolean isHeader(String text) {
        return text.length() >= SHORTEST_HEADER && text.length() <= LONGEST_HEADER && !Piece.isMarked(text)
                && !text.matches(".*[。；，：:]$") && SectionNames.bareKind(text).isEmpty();
    }
}
