package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.theme.Theme;

/** The facts and the kind of a paper from its front, its opening and its voice. */
final class FactsReader {
    /** Enough of a text to hear who speaks. */
    private static final int HEARD = 20_000;

    private FactsReader() {}

    /** @param beginning title and opening in one line each */
    static Facts facts(Front front, String beginning, Theme theme) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        Matcher year = Words.YEAR.matcher(beginning);
        if (year.find()) {
            texts.put(Field.YEAR, year.group(1));
        }
        texts.put(Field.MEETING, meeting(front.texts().getOrDefault(Field.TITLE, ""), beginning, theme));
        String signature = front.texts().getOrDefault(Field.SIGNATURE, "").strip();
        if (Words.NAME.matcher(signature).matches() && !Words.NO_NAME.matcher(signature).find()) {
            texts.put(Field.NAME, signature);
        }
        texts.putAll(front.texts());
        return new Facts(texts);
    }

    private static String meeting(String title, String beginning, Theme theme) {
        String joined = title.replace("\n", "");
        if (!theme.meeting().isBlank() && (joined + beginning).contains(theme.meeting())) {
            return theme.meeting();
        }
        Matcher named = Words.MEETING.matcher(joined);
        return named.find() ? named.group().replaceAll("^.*年度?|^在", "") : "";
    }

    static PaperKind kind(String title, String beginning, String body) {
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
