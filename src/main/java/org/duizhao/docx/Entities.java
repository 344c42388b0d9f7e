package org.duizhao.docx;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a web page names instead of writing them. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));?");
    private static final int HEXADECIMAL = 16;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("middot", "·"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"), Map.entry("hellip", "…"), Map.entry("mdash", "—"), Map.entry("ndash", "–"),
            Map.entry("times", "×"), Map.entry("bull", "•"), Map.entry("emsp", " "), Map.entry("ensp", " "),
            Map.entry("permil", "‰"), Map.entry("deg", "°"), Map.entry("plusmn", "±"), Map.entry("divide", "÷"),
            Map.entry("copy", "©"), Map.entry("reg", "®"), Map.entry("yen", "¥"), Map.entry("sect", "§"));

    private Entities() {}

    /** The text with the characters themselves; a name that is not known stays as it is. */
    static String plain(String text) {
        return text.indexOf('&') < 0 ? text
                : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult entity) {
        if (entity.group(3) != null) {
            return NAMED.getOrDefault(entity.group(3), entity.group());
        }
        int code = entity.group(1) == null ? Integer.parseInt(entity.group(2), HEXADECIMAL) : Integer.parseInt(entity.group(1));
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
    }
}
