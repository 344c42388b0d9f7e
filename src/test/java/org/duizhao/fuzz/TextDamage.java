package org.duizhao.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can happen to text with a structure: JSON, XML, or lines. */
enum TextDamage {
    TOKEN_LOST {
        @Override
        String to(String text, Random random) {
            return replaced(TOKEN, text, random, token -> "");
        }
    },
    TOKEN_REPEATED {
        @Override
        String to(String text, Random random) {
            return replaced(TOKEN, text, random, token -> token + token);
        }
    },
    /** Most often a value for another, or an element within another. */
    TOKEN_FOR_ANOTHER {
        @Override
        String to(String text, Random random) {
            List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
            return tokens.isEmpty() ? text
                    : replaced(TOKEN, text, random, token -> tokens.get(random.nextInt(tokens.size())).group());
        }
    },
    ODD_NUMBER {
        @Override
        String to(String text, Random random) {
            return replaced(NUMBER, text, random, number -> NUMBERS.get(random.nextInt(NUMBERS.size())));
        }
    },
    ODD_VALUE {
        @Override
        String to(String text, Random random) {
            return replaced(STRING, text, random, string -> VALUES.get(random.nextInt(VALUES.size())));
        }
    },
    DEEP {
        @Override
        String to(String text, Random random) {
            int depth = 1 << random.nextInt(15);
            return replaced(STRING, text, random, string -> "[".repeat(depth) + string + "]".repeat(depth));
        }
    },
    DEEP_ELEMENTS {
        @Override
        String to(String text, Random random) {
            int depth = 1 << random.nextInt(13);
            Matcher element = ELEMENT.matcher(text);
            if (!element.find()) {
                return text;
            }
            return text.substring(0, element.start()) + element.group().repeat(depth) + text.substring(element.end());
        }
    },
    LONG {
        @Override
        String to(String text, Random random) {
            String many = List.of("\\n字", "字", "，", "\n", " ", "一、").get(random.nextInt(6)).repeat(1 << random.nextInt(19));
            return replaced(STRING, text, random, string -> string.charAt(0) + many + string.substring(1));
        }
    },
    UNSEEN_CHARACTERS {
        @Override
        String to(String text, Random random) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + UNSEEN.get(random.nextInt(UNSEEN.size())) + text.substring(at);
        }
    },
    LINES_TURNED {
        @Override
        String to(String text, Random random) {
            return String.join("\n", text.lines().toList().reversed());
        }
    };

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.){0,200}\"\\s*:?|</?[\\w:]+[^>]{0,300}>|[\\[\\]{},:]|[^\\n]{1,40}\\n");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]{0,200}\"|>[^<>]{1,200}<|\\p{IsHan}{2,}");
    private static final Pattern ELEMENT = Pattern.compile("<w:(?:p|r|tbl|sdt|tc|t)(?: [^>]*)?>");
    private static final List<String> NUMBERS = List.of("0", "-1", "99999999999", "1e999", "-1e-999", "1".repeat(60), "1".repeat(5000),
            "2147483648", "0x10", "NaN", "1.5", "007");
    private static final List<String> VALUES = List.of("null", "\"\"", "{}", "[]", "true", "0", "\"../../x\"", "\"\\u0000\"",
            "\"\\ud800\"", "\"\\n\\n\\n\"", "\"none\"");
    private static final List<String> UNSEEN = List.of("\u0000", "\u0001", "\u000b", "\u2028", "\ufeff", "\ud83d", "\uffff", "\u202e", "\u001f",
            "&#0;", "&#x1;", "&unknown;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!--", "]]>");

    /** The encodings a text can wrongly be in. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16, Charset.forName("GB18030"), Charset.forName("Big5"), StandardCharsets.ISO_8859_1);

    /** What comes in the place of a token. */
    private interface Replacing {
        String of(String token);
    }

    abstract String to(String text, Random random);

    /** One of those that match, if there are any. */
    private static String replaced(Pattern pattern, String text, Random random, Replacing other) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + other.of(one.group()) + text.substring(one.end());
    }

    /** One to three of them; now and then in another encoding as well. */
    static byte[] any(byte[] utf8, Random random) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        for (int n = random.nextInt(3); n >= 0; n--) {
            text = values()[random.nextInt(values().length)].to(text, random);
        }
        return text.getBytes(random.nextInt(6) > 0 ? StandardCharsets.UTF_8 : CHARSETS.get(random.nextInt(CHARSETS.size())));
    }
}
