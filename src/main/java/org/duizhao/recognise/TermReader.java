package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Punctuation;

/**
 * Reads who, when and what for from the end of a measure, where they stand behind the labels that the program prints. Their
 * order and the marks around them are those of printing again; a word that printing would not set keeps them in the text.
 */
final class TermReader {
    private static final int LONGEST = 300;
    /** Without an end behind it a longer one is a sentence. */
    private static final int LONGEST_UNENDED = 30;
    private static final String OPENING = "（(【";
    private static final String CLOSING = "）)】";

    private static final Pattern LABEL = Pattern.compile("[（(【]?(责任人|完成时限|预期效果)[：:]");
    /** Behind a comma the day by which; what says two things in one stays as it is written. */
    private static final Pattern DATED = Pattern.compile("(?s)^[^，,]*+[，,].*(?:[年月]|日前|底前|以前|之前|季度)");

    private TermReader() {}

    /** The measure with its terms in their fields; the same measure if it does not end in terms. */
    static Point read(Point point) {
        String text = point.text();
        Matcher label = LABEL.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        if (!label.find()) {
            return point;
        }
        String before = before(text, label.start());
        if (!before.isEmpty() && !Punctuation.isEnded(before)) {
            return point;
        }
        Map<Field, String> terms = terms(text.substring(label.start()));
        Point read = terms.isEmpty() ? point : point.with(Field.TEXT, before);
        for (Map.Entry<Field, String> term : terms.entrySet()) {
            read = read.with(term.getKey(), term.getValue());
        }
        return read;
    }

    /** Whether terms may begin in it. */
    static boolean mayHold(Piece piece) {
        return LABEL.matcher(piece.text()).find();
    }

    /** What stands before the terms; the full stop behind their bracket is its own. */
    private static String before(String text, int start) {
        String before = text.substring(0, start).strip();
        boolean own = OPENING.indexOf(text.charAt(start)) >= 0 && text.endsWith("。") && !before.isEmpty() && !Punctuation.isEnded(before);
        return own ? before + "。" : before;
    }

    /** Empty unless each label has a term behind it, and none stands there twice. */
    private static Map<Field, String> terms(String text) {
        Map<Field, String> terms = new EnumMap<>(Field.class);
        boolean ended = text.matches("(?s).*[。）)】]");
        List<MatchResult> labels = LABEL.matcher(text).results().toList();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            Field field = Words.TERMS.get(labels.get(i).group(1) + "：");
            String value = value(text.substring(labels.get(i).end(), end));
            boolean plain = !value.isEmpty() && !value.matches("(?s).*[。；：;:\n].*") && !Punctuation.isEnded(value)
                    && (ended || value.length() <= LONGEST_UNENDED);
            boolean dated = field == Field.OWNER && DATED.matcher(value).find();
            if (!plain || dated || terms.put(field, value) != null) {
                return Map.of();
            }
        }
        return terms;
    }

    /** Without the mark behind it, and the bracket whose other half stands before the labels. */
    private static String value(String written) {
        String value = unended(written);
        long open = value.chars().filter(c -> OPENING.indexOf(c) >= 0).count();
        long closed = value.chars().filter(c -> CLOSING.indexOf(c) >= 0).count();
        boolean other = closed > open && CLOSING.indexOf(value.charAt(value.length() - 1)) >= 0;
        return other ? unended(value.substring(0, value.length() - 1)) : value;
    }

    private static String unended(String text) {
        return text.strip().replaceFirst("[。；;，,]$", "").strip();
    }
}
