package org.duizhao.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.words.WordLists;

/**
 * A unit and a post as they are usually written, without a gap between them. Where they would be read otherwise than they
 * are meant, whoever writes them must set one.
 */
public final class UnitAndPost {
    private static final WordLists WORDS = WordLists.read("posts");
    private static final String TITLE = WORDS.either("rank") + "*+" + WORDS.either("post");
    private static final String PARTY = WORDS.either("party") + "?";
    private static final String MORE = "(?:[、，].{1,30})?";
    private static final Pattern POST = Pattern.compile("^" + PARTY + TITLE + MORE);
    /** 办公室主任 of a bureau is a post in it; the 办公室 of a party committee is a unit. */
    private static final Pattern WITH_DEPARTMENT = Pattern.compile(
            "^(.{1,30}?[局厅院])(?:办公室|\\p{IsHan}{1,6}?[科处股室庭])" + TITLE + MORE);
    private static final Pattern PLAIN = Pattern.compile("^(.{2,30}?)" + PARTY + TITLE + MORE);

    private UnitAndPost() {}

    /** Where the unit ends in unit and post without a gap; 0 for a post alone, -1 if it cannot be told. */
    public static int unitEnd(String text) {
        if (POST.matcher(text).matches()) {
            return 0;
        }
        Matcher department = WITH_DEPARTMENT.matcher(text);
        Matcher plain = department.matches() ? department : PLAIN.matcher(text);
        return plain.matches() ? plain.end(1) : -1;
    }

    /** Whether a unit and a post are read as such without a gap. */
    public static boolean needNoGap(String unit, String post) {
        return unit.isBlank() || post.isBlank() || unitEnd(unit.strip() + post.strip()) == unit.strip().length();
    }
}
