package org.duizhao.recognise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Punctuation;

/** Reads who, when and what for from the end of a measure where they stand exactly as the program prints them. */
final class TermReader {
    private static final int LONGEST = 300;

    /** Behind a comma the day by which; what says two things in one stays as it is written. */
    private static final Pattern DATED = Pattern.compile("(?s)^[^，,]*+[，,].*(?:[年月]|日前|底前|以前|之前|季度)");

    private TermReader() {}

    /** The measure with its terms in their fields; the same measure if it does not end in terms. */
    static Point read(Point point) {
        String text = point.text();
        int from = Math.max(text.lastIndexOf('\n') + 1, text.length() - LONGEST);
        int start = Words.TERMS.keySet().stream().mapToInt(label -> text.indexOf(label, from)).filter(at -> at >= 0)
                .min().orElse(-1);
        if (start < 0 || !text.endsWith("。")) {
            return point;
        }
        String before = text.substring(0, start).strip();
        Map<Field, String> terms = terms(text.substring(start, text.length() - 1));
        if (terms.isEmpty() || !before.isEmpty() && !Punctuation.isEnded(before)) {
            return point;
        }
        Point read = point.with(Field.TEXT, before);
        for (Map.Entry<Field, String> term : terms.entrySet()) {
            read = read.with(term.getKey(), term.getValue());
        }
        return read;
    }

    /** Empty unless every part is a term, in the order in which they are printed. */
    private static Map<Field, String> terms(String text) {
        Map<Field, String> terms = new LinkedHashMap<>();
        Field last = Field.HEADLINE;
        for (String part : text.split("；", -1)) {
            int behind = part.indexOf('：') + 1;
            Field field = Words.TERMS.get(part.substring(0, behind));
            String value = part.substring(behind);
            boolean plain = !value.isBlank() && value.equals(value.strip()) && !value.contains("。")
                    && !Punctuation.isEnded(value);
            boolean dated = field == Field.OWNER && DATED.matcher(value).find();
            if (field == null || !plain || dated || field.compareTo(last) <= 0) {
                return Map.of();
            }
            terms.put(field, value);
            last = field;
        }
        return terms;
    }
}
