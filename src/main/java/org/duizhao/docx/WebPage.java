package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;

/** The text of a web page, which office systems and browsers save under the endings of Word. Nothing it names is fetched. */
final class WebPage {
    /** What is never seen, with all that is in it. */
    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "xml", "del", "title", "template");
    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "tr", "li", "table", "ul", "ol", "dl", "dt", "dd", "hr",
            "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "section", "article", "body", "html", "center", "caption");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern DESCRIPTION = Pattern.compile("(?is)\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

    private final String page;
    private final ReadingContext reading;
    private final List<SourceParagraph> read = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int level;

    private WebPage(String page, ReadingContext reading) {
        this.page = page;
        this.reading = reading;
    }

    /** @param reading is told what the page shows beside text */
    static List<SourceParagraph> read(byte[] bytes, ReadingContext reading) {
        return new WebPage(WebArchive.page(bytes), reading).lines();
    }

    private List<SourceParagraph> lines() {
        int at = 0;
        while (at < page.length()) {
            int tag = page.indexOf('<', at);
            int end = tag < 0 ? page.length() : tag;
            text(page.substring(at, end));
            at = tag < 0 ? end : passed(tag);
        }
        close();
        return read;
    }

    /** Goes past a tag, with what is in it if that is never seen. */
    private int passed(int tag) {
        if (page.startsWith("<!--", tag)) {
            return behind("-->", tag);
        }
        if (tag + 1 < page.length() && !isTag(page.charAt(tag + 1))) {
            line.append('<');
            return tag + 1;
        }
        int end = behind(">", tag);
        String inner = page.substring(tag + 1, Math.max(tag + 1, end - 1));
        boolean closing = inner.startsWith("/");
        String name = inner.substring(closing ? 1 : 0).split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
        if (!closing && UNSEEN.contains(name) && !inner.endsWith("/")) {
            return skipped(name, end);
        }
        mark(name, closing, inner);
        return end;
    }

    private static boolean isTag(char c) {
        return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** What never ends is taken to be empty, so that no text is lost to it. */
    private int skipped(String name, int from) {
        Matcher end = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE).matcher(page);
        return end.find(from) ? end.end() : from;
    }

    private int behind(String mark, int from) {
        int at = page.indexOf(mark, from);
        return at < 0 ? page.length() : at + mark.length();
    }

    private void mark(String name, boolean closing, String inner) {
        if (BLOCKS.contains(name)) {
            close();
            boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
            level = heading && !closing ? name.charAt(1) - '0' : 0;
        } else if (CELLS.contains(name) && !closing && !line.isEmpty()) {
            line.append('\t');
        } else if (name.equals("img")) {
            Matcher alt = DESCRIPTION.matcher(inner);
            String said = alt.find() ? Optional.ofNullable(alt.group(1)).or(() -> Optional.ofNullable(alt.group(2)))
                    .orElseGet(() -> alt.group(3)) : "";
            reading.name(Beside.Kind.PICTURE, Entities.plain(said));
        }
    }

    private void text(String piece) {
        String plain = TextLines.blanks(Entities.plain(BLANKS.matcher(piece).replaceAll(" ")));
        line.append(line.isEmpty() ? plain.stripLeading() : plain);
        reading.reads(plain);
    }

    private void close() {
        String text = line.toString().stripTrailing();
        if (!text.isBlank()) {
            read.add(new SourceParagraph(XmlText.clean(text), level));
        }
        line.setLength(0);
    }
}
