package org.duizhao.recognise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.duizhao.model.Field;

/** Splits the lines below a title into unit, post and name as far as that is certain. */
final class Byline {
    private Byline() {}

    static Map<Field, String> read(List<String> lines) {
        List<String> words = lines.stream().flatMap(line -> Arrays.stream(line.split("[\\s　]+"))).toList();
        int last = words.size() - 1;
        if (words.size() > 1 && words.size() < 5 && words.stream().allMatch(word -> word.length() == 1)) {
            return with(List.of(), String.join("　", words));
        }
        if (last >= 1 && words.get(last).length() == 1 && words.get(last - 1).length() == 1) {
            return with(words.subList(0, last - 1), words.get(last - 1) + "　" + words.get(last));
        }
        if (isName(words.get(last))) {
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

    /** Only what is split so again when it stands printed without a gap between is split. */
    private static void unitAndPost(List<String> words, Map<Field, String> texts) {
        String text = String.join("　", words);
        Matcher split = Words.UNIT_AND_POST.matcher(String.join("", words));
        if (split.matches()) {
            texts.put(Field.UNIT, split.group(1));
            texts.put(Field.POST, split.group(2));
        } else if (Words.NO_NAME.matcher(text).find() && !text.endsWith("长")) {
            texts.put(Field.UNIT, text);
        } else {
            texts.put(Field.POST, text);
        }
    }

    static boolean isName(String word) {
        return Words.LABELLED_NAME.matcher(word).matches()
                || Words.NAME.matcher(word).matches() && !Words.NO_NAME.matcher(word).find();
    }
}
