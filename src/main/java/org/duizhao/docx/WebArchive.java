package org.duizhao.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web page in one file with what belongs to it (MHTML, RFC 2557), or alone; in the encoding it says. */
final class WebArchive {
    private static final Pattern START = Pattern.compile("(?is)^\\s*(?:[a-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,20}?"
            + "(?:mime-version|content-type):.*");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    private static final Pattern PAGE_TYPE = Pattern.compile("(?i)content-type:\\s*text/html");
    private static final Pattern TRANSFER = Pattern.compile("(?i)content-transfer-encoding:\\s*([\\w-]+)");
    private static final int HEXADECIMAL = 16;
    private static final int LOOKED_AT = 4096;

    private WebArchive() {}

    /** @param start of the bytes, each as a character */
    static boolean is(String start) {
        return START.matcher(start).matches() && BOUNDARY.matcher(start).find();
    }

    /** The page itself, as text. */
    static String page(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!is(raw.substring(0, Math.min(raw.length(), LOOKED_AT)))) {
            return decoded(bytes, "");
        }
        Matcher boundary = BOUNDARY.matcher(raw);
        for (String part : boundary.find() ? raw.split(Pattern.quote("--" + boundary.group(1))) : new String[0]) {
            String[] halves = part.stripLeading().split("\\r?\\n\\r?\\n", 2);
            if (halves.length == 2 && PAGE_TYPE.matcher(halves[0]).find()) {
                return decoded(unpacked(halves[1], halves[0]), halves[0]);
            }
        }
        return "";
    }

    private static byte[] unpacked(String body, String head) {
        Matcher transfer = TRANSFER.matcher(head);
        String form = transfer.find() ? transfer.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (form) {
            case "base64" -> Base64.getMimeDecoder().decode(body.strip());
            case "quoted-printable" -> quoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] quoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '=' && body.startsWith("\r\n", at + 1)) {
                at += 3;
            } else if (c == '=' && body.startsWith("\n", at + 1)) {
                at += 2;
            } else if (c == '=' && at + 2 < body.length() && Character.digit(body.charAt(at + 1), HEXADECIMAL) >= 0
                    && Character.digit(body.charAt(at + 2), HEXADECIMAL) >= 0) {
                bytes.write(Integer.parseInt(body.substring(at + 1, at + 3), HEXADECIMAL));
                at += 3;
            } else {
                bytes.write(c);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    /** In the encoding of its mark, of its head, of the page's own word, else in the first that fits. */
    static String decoded(byte[] bytes, String head) {
        String mark = new String(bytes, 0, Math.min(bytes.length, 2), StandardCharsets.ISO_8859_1);
        if (mark.equals("\u00ff\u00fe") || mark.equals("\u00fe\u00ff")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Optional<Charset> said = charset(head).or(() -> charset(start));
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // hardly any text in another encoding is valid UTF-8, whatever it says of itself
            return new String(bytes, said.filter(each -> !each.equals(StandardCharsets.UTF_8)).orElse(Charset.forName("GB18030")));
        }
    }

    /** The GB encodings are parts of the last of them. */
    private static Optional<Charset> charset(String text) {
        Matcher said = CHARSET.matcher(text);
        try {
            return said.find() ? Optional.of(Charset.forName(said.group(1).toLowerCase(Locale.ROOT).startsWith("gb")
                    ? "GB18030" : said.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty(); // a name that says nothing
        }
    }
}
