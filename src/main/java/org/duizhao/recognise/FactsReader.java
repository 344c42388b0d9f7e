package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.theme.Theme;

/** The facts and the kind of a paper from its front, its opening and its voice. */
final class FactsReader {
    /** Enough of a text to hear who speaks. */
    private static final int HEARD = 20_000;

    /** What stands in a title before the name of the meeting. */
    private static final Pattern BEFORE_MEETING = Pattern.compile("^\\p{IsHan}*(?:年度|同志|班子)");

    private FactsReader() {}

    /** @param beginning title and opening, the title without line feeds in it first */
    static Facts facts(FrontTexts front, PaperKind kind, String beginning, Theme theme) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Matcher year = Words.YEAR.matcher(beginning);
        if (year.find()) {
            texts.put(Field.YEAR, year.group(1));
        }
        texts.put(Field.MEETING, meeting(beginning, theme));
        String signature = Words.NAME_LABEL.matcher(front.text(Field.SIGNATURE)).replaceFirst("");
        if (kind != PaperKind.BODY && Words.NAME.matcher(signature).matches() && !Words.NO_NAME.matcher(signature).find()) {
            texts.put(Field.NAME, signature);
        }
        front.pieces().forEach((field, piece) -> texts.put(field, piece.text()));
        if (kind == PaperKind.BODY) {
            bylineOfBody(texts);
        }
        return new Facts(texts);
    }

    /** A body has neither post nor name. */
    private static void bylineOfBody(Map<Field, String> texts) {
        String byline = Stream.of(Field.UNIT, Field.POST, Field.NAME).map(texts::remove).filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
        texts.put(Field.UNIT, byline);
    }

    private static String meeting(String beginning, Theme theme) {
        if (!theme.meeting().isBlank() && beginning.contains(theme.meeting())) {
            return theme.meeting();
        }
        Matcher named = Words.MEETING.matcher(beginning.lines().findFirst().orElse(""));
        return named.find() ? BEFORE_MEETING.matcher(named.group()).replaceFirst("") : "";
    }

    static PaperKind kind(String beginning, String body) {
        String title = beginning.lines().findFirst().orElse("");
        if (beginning.contains("组织生活会") && !beginning.contains("民主生活会")) {
            return PaperKind.MEMBER;
        }
        if (title.contains("班子") || title.contains("个人")) {
            return title.contains("班子") ? PaperKind.BODY : PaperKind.PERSONAL;
        }
        String heard = body.substring(0, Math.min(body.length(), HEARD));
        return Words.body(heard) > Words.personal(heard) ? PaperKind.BODY : PaperKind.PERSONAL;
    }
}
