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
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;

/** The paragraph styles of a document that was read, as far as they say what a paragraph is. */
final class StyleTable {
    /** Names of heading styles in documents whose styles have no outline level. */
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final String TITLE = "Title";
    private static final int LEVELS = 9;

    private final Map<String, Style> byId = new HashMap<>();
    private final String standard;

    StyleTable(List<Style> styles) {
        String found = "";
        for (Style style : styles) {
            if ("paragraph".equals(style.getType()) && style.getStyleId() != null) {
                byId.putIfAbsent(style.getStyleId(), style);
                found = style.isDefault() ? style.getStyleId() : found;
            }
        }
        standard = found;
    }

    /** Level of a heading, 1 to 9; 0 for other paragraphs. */
    int level(PPr properties) {
        Optional<Integer> own = outline(properties);
        if (own.isPresent()) {
            return own.get();
        }
        for (Style style : chain(properties)) {
            Optional<Integer> level = outline(style.getPPr()).or(() -> named(style));
            if (level.isPresent()) {
                return level.get();
            }
        }
        return 0;
    }

    /** Whether a paragraph is in the style for titles or one based on it. */
    boolean isTitle(PPr properties) {
        return chain(properties).stream().map(Style::getName)
                .anyMatch(name -> name != null && TITLE.equalsIgnoreCase(name.getVal()));
    }

    /** The first that the paragraph itself or else its styles say, the nearest style first. */
    <T> Optional<T> first(PPr properties, Function<PPrBase, T> property) {
        if (properties != null && property.apply(properties) != null) {
            return Optional.of(property.apply(properties));
        }
        return chain(properties).stream().map(Style::getPPr).filter(style -> style != null)
                .map(property).filter(value -> value != null).findFirst();
    }

    /** Ids of the paragraph's style and those it is based on. */
    List<String> ids(PPr properties) {
        return chain(properties).stream().map(Style::getStyleId).toList();
    }

    /** Outline level 9 is Word's way to say "body text". */
    private static Optional<Integer> outline(PPrBase properties) {
        if (properties == null || properties.getOutlineLvl() == null || properties.getOutlineLvl().getVal() == null) {
            return Optional.empty();
        }
        int level = properties.getOutlineLvl().getVal().intValue();
        return Optional.of(level >= 0 && level < LEVELS ? level + 1 : 0);
    }

    private static Optional<Integer> named(Style style) {
        if (style.getName() == null || style.getName().getVal() == null) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(style.getName().getVal().strip().toLowerCase(Locale.ROOT));
        return heading.matches() ? Optional.of(Integer.valueOf(heading.group(1))) : Optional.empty();
    }

    /** Ends where a style is missing or comes round again. */
    private List<Style> chain(PPr properties) {
        Set<String> seen = new LinkedHashSet<>();
        List<Style> chain = new ArrayList<>();
        String id = properties == null || properties.getPStyle() == null ? standard : properties.getPStyle().getVal();
        while (byId.containsKey(id) && seen.add(id)) {
            Style style = byId.get(id);
            chain.add(style);
            id = style.getBasedOn() == null ? "" : style.getBasedOn().getVal();
        }
        return chain;
    }
}
