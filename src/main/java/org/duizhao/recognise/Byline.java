package org.duizhao.recognise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Field;
import org.duizhao.model.UnitAndPost;

/** Splits the lines below a title into unit, post and name as far as that is certain. */
final class Byline {
    static final String COMMA = "[，,]";
    private static final int MOST_PARTS = 4;

    private Byline() {}

    /** Whether a line says with commas between who writes and where or when: every part is a name, a unit, a post or a date. */
    static boolean isInOneLine(String line) {
        List<String> parts = Arrays.stream(line.split(COMMA, -1)).map(String::strip).toList();
        long dates = parts.stream().filter(part -> Words.DATE.matcher(part).matches()).count();
        long places = parts.stream().filter(part -> isUnit(part) || UnitAndPost.unitEnd(part) >= 0).count();
        long names = parts.stream().filter(Byline::isName).filter(part -> UnitAndPost.unitEnd(part) < 0).count();
        return parts.size() > 1 && parts.size() <= MOST_PARTS && dates <= 1 && names == 1
                && dates + places + names == parts.size();
    }

    static Map<Field, String> read(List<String> lines) {
        List<String> words = lines.stream().flatMap(line -> Arrays.stream(line.split("[\\s　]+"))).toList();
        int last = words.size() - 1;
        if (words.size() > 1 && words.size() < 5 && words.stream().allMatch(word -> word.length() == 1)) {
            return with(List.of(), String.join("　", words));
        }
        if (last >= 1 && words.get(last).length() == 1 && words.get(last - 1).length() == 1) {
            return with(words.subList(0, last - 1), words.get(last - 1) + "　" + words.get(last));
        }
        if (isName(words.get(last)) || last > 0 && isNameBehindPost(words)) {
            return with(words.subList(0, last), words.get(last));
        }
        if (isName(words.getFirst())) {
            return with(words.subList(1, words.size()), words.getFirst());
        }
        return with(words, "");
    }

    private static Map<Field, String> with(List<String> words, String name) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        if (!name.isEmpty()) {
            texts.put(Field.NAME, name);
        }
        if (!words.isEmpty()) {
            unitAndPost(words, texts);
        }
        return texts;
    }

    /** 李科 can be a name where a post stands before it. */
    private static boolean isNameBehindPost(List<String> words) {
        String before = String.join("", words.subList(0, words.size() - 1));
        return Words.NAME.matcher(words.getLast()).matches() && UnitAndPost.unitEnd(words.getLast()) < 0
                && UnitAndPost.unitEnd(before) >= 0;
    }

    /** A gap between unit and post says where the unit ends. */
    private static void unitAndPost(List<String> words, Map<Field, String> texts) {
        String text = String.join("　", words);
        String bare = String.join("", words);
        int last = bare.length() - words.getLast().length();
        boolean apart = last > 0 && (UnitAndPost.unitEnd(words.getLast()) >= 0 || !isUnit(words.getLast()));
        int end = apart ? last : UnitAndPost.unitEnd(bare);
        if (end > 0) {
            texts.put(Field.UNIT, bare.substring(0, end));
            texts.put(Field.POST, bare.substring(end));
        } else if (end < 0 && isUnit(text)) {
            texts.put(Field.UNIT, text);
        } else {
            texts.put(Field.POST, text);
        }
    }

    private static boolean isUnit(String text) {
        return Words.NO_NAME.matcher(text).find() && !text.endsWith("长");
    }

    static boolean isName(String word) {
        return Words.LABELLED_NAME.matcher(word).matches()
                || Words.NAME.matcher(word).matches() && !Words.NO_NAME.matcher(word).find();
    }
}
