package org.duizhao.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document that was read, as far as they say what a paragraph is and whether text is seen. */
final class StyleTable {
    static final String PARAGRAPH_PROPERTIES = "w:pPr";
    static final String RUN_PROPERTIES = "w:rPr";
    /** Names of heading styles in documents whose styles have no outline level. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final String TITLE = "Title";
    private static final int LEVELS = 9;

    private final Map<String, Xml> byId = new HashMap<>();
    private final String standard;

    /** @param styles root of the part; of none, there are none */
    StyleTable(Xml styles) {
        String found = "";
        for (Xml style : styles.children("w:style").toList()) {
            String id = style.attribute("styleId").orElse("");
            byId.putIfAbsent(id, style);
            boolean paragraphs = style.attribute("type").filter("paragraph"::equals).isPresent();
            found = paragraphs && style.attribute("default").filter(on -> on.matches("1|true|on")).isPresent() ? id : found;
        }
        byId.remove("");
        standard = found;
    }

    /** Level of a heading, 1 to 9; 0 for other paragraphs. */
    int level(Xml properties) {
        return outline(properties).or(() -> chain(properties)
                .stream().flatMap(style -> outline(style.child(PARAGRAPH_PROPERTIES)).or(() -> named(style)).stream())
                .findFirst()).orElse(0);
    }

    /** Whether a paragraph is in the style for titles or one based on it. */
    boolean isTitle(Xml properties) {
        return chain(properties).stream().flatMap(style -> style.child("w:name").value().stream())
                .anyMatch(TITLE::equalsIgnoreCase);
    }

    /** The first that the paragraph itself or else its styles say, the nearest style first. */
    <T> Optional<T> first(Xml properties, Function<Xml, Optional<T>> property) {
        return property.apply(properties).or(() -> chain(properties).stream()
                .flatMap(style -> property.apply(style.child(PARAGRAPH_PROPERTIES)).stream()).findFirst());
    }

    /** Whether text is hidden: as it says itself, else as its own style or that of its paragraph says. */
    boolean isHidden(Xml run, Xml paragraph) {
        return run.flag("w:vanish").or(() -> run.child("w:rStyle").value().flatMap(id -> hidden(chain(id))))
                .or(() -> hidden(chain(paragraph))).orElse(false);
    }

    private static Optional<Boolean> hidden(List<Xml> styles) {
        return styles.stream().flatMap(style -> style.child(RUN_PROPERTIES).flag("w:vanish").stream()).findFirst();
    }

    /** Ids of the paragraph's style and those it is based on. */
    List<String> ids(Xml properties) {
        return chain(properties).stream().flatMap(style -> style.attribute("styleId").stream()).toList();
    }

    /** Outline level 9 is Word's way to say "body text". */
    private static Optional<Integer> outline(Xml properties) {
        return properties.child("w:outlineLvl").number().map(level -> level >= 0 && level < LEVELS ? level + 1 : 0);
    }

    private static Optional<Integer> named(Xml style) {
        Matcher heading = HEADING.matcher(style.child("w:name").value().orElse("").strip().toLowerCase(Locale.ROOT));
        return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : Optional.empty();
    }

    private List<Xml> chain(Xml properties) {
        return chain(properties.child("w:pStyle").value().orElse(standard));
    }

    /** Ends where a style is missing or comes round again. */
    private List<Xml> chain(String first) {
        Set<String> seen = new LinkedHashSet<>();
        List<Xml> chain = new ArrayList<>();
        String id = first;
        while (byId.containsKey(id) && seen.add(id)) {
            Xml style = byId.get(id);
            chain.add(style);
            id = style.child("w:basedOn").value().orElse("");
        }
        return chain;
    }
}
