package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.Field;
import org.duizhao.model.TitlePart;

/** Reads signature and date from the end of a paper; what is attached to it is no part of it. */
final class SignatureReader {
    private static final int LONGEST_LINE = 30;
    private static final int MOST_LINES = 2;
    private static final Pattern NAME_AND_DATE = Pattern.compile("(.{2,20}?)[\\s　]+(" + Words.DATE.pattern() + ")");

    private SignatureReader() {}

    static Front read(Front front) {
        List<Piece> body = front.body().subList(0, attachment(front.body()));
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Set<TitlePart> shown = EnumSet.noneOf(TitlePart.class);
        int end = body.size();
        if (end > 1 && Words.DATE.matcher(body.getLast().text()).matches()) {
            texts.put(Field.SIGNED_DATE, body.getLast().text());
            shown.add(TitlePart.SIGNED_DATE);
            end--;
        }
        int start = end;
        while (start > 1 && end - start < MOST_LINES && isSignature(body.get(start - 1).text(), !texts.isEmpty())) {
            start--;
        }
        if (start < end) {
            sign(Piece.joined(body.subList(start, end)), texts, shown);
        }
        return front.with(texts, shown, body.subList(0, start),
                front.body().stream().skip(body.size()).map(Piece::text).toList());
    }

    /** Where the attachments begin: at the first such line behind the last heading of a section. */
    private static int attachment(List<Piece> body) {
        int first = body.size();
        for (int i = body.size() - 1; i > 0; i--) {
            String text = body.get(i).text();
            if (Words.ATTACHMENT.matcher(text).matches()) {
                first = i;
            } else if (SectionNames.isNumberedName(text)) {
                break;
            }
        }
        return first;
    }

    /** Above a date any short line signs; without one it must be a name, or a name and a date. */
    private static boolean isSignature(String line, boolean dated) {
        if (line.length() > LONGEST_LINE || !TitleReader.isLine(line)) {
            return false;
        }
        return dated ? line.indexOf('，') < 0
                : Words.LABELLED_NAME.matcher(line).matches() || NAME_AND_DATE.matcher(line).matches();
    }

    private static void sign(String lines, Map<Field, String> texts, Set<TitlePart> shown) {
        Matcher both = NAME_AND_DATE.matcher(lines);
        if (both.matches() && !texts.containsKey(Field.SIGNED_DATE)) {
            texts.put(Field.SIGNATURE, both.group(1));
            texts.put(Field.SIGNED_DATE, both.group(2));
            shown.add(TitlePart.SIGNED_DATE);
        } else {
            texts.put(Field.SIGNATURE, lines);
        }
        shown.add(TitlePart.SIGNATURE);
    }
}
