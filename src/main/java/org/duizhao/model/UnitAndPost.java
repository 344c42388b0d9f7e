package org.duizhao.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit and a post as they are usually written, without a gap between them. Where they would be read otherwise than they
 * are meant, whoever writes them must set one.
 */
public final class UnitAndPost {
    private static final String TITLE = "(?:第一|常务|执行|[一二三四]级|代|副)*+(?:书记|成员|委员|秘书长|局长|厅长|主任|县长|区长|市长|镇长|乡长|部长|院长|校长|处长|科长"
            + "|股长|所长|站长|队长|庭长|馆长|检察长|主席|总经理|董事长|调研员|主任科员|科员)";
    private static final String PARTY = "(?:党组|党委|党支部|支部|机关党委)?";
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
