package org.duizhao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.model.Field;
import org.duizhao.model.SectionKind;
import org.duizhao.store.Salvaged.Tear;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is left of the JSON of a draft: the draft up to the first damage, sections behind that, and single texts between. */
final class Fragments {
    private static final Pattern SECTION =
            Pattern.compile("\\{\\s*\"type\"\\s*:\\s*\"(?:text|problems|points|lastYear)\"");
    /** What follows the sections. */
    private static final Pattern TAIL = Pattern.compile("\"(unplaced|style|shown|layout)\"\\s*:\\s*(?=[{\\[])");
    private static final Pattern NAMED_TEXT = Pattern.compile("\"(\\w+)\"\\s*:\\s*(?=\")");
    /** What is left of a text behind the place that cannot be read. */
    private static final Pattern REST = Pattern.compile("\\G([^\"\\p{Cntrl}]*)\"\\s*[,}\\]]");
    private static final Set<String> TEXTS = Stream.concat(
            Stream.of("text", "headline", "heading", "intro", "owner", "due", "result", "evidence", "lastText"),
            Stream.of(Field.values()).map(Field::name)).collect(Collectors.toUnmodifiableSet());
    /** A name or a word that is cut off at the end is no longer. */
    private static final int CUT_OFF = 40;
    private static final int SHOWN = 16;

    private final String json;
    private final ObjectNode root;
    private final List<ObjectNode> sections = new ArrayList<>();
    private final List<String> loose = new ArrayList<>();
    private final List<Tear> tears = new ArrayList<>();
    private final String torn;
    private final boolean brokenWithin;

    Fragments(String json) {
        this.json = json;
        TornJson.Read read = TornJson.read(json, 0);
        root = read.value() instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
        torn = read.inText() || read.open() > 1 ? root.propertyNames().stream().reduce("", (first, last) -> last) : "";
        brokenWithin = !read.whole() && json.length() - read.end() > CUT_OFF;
        addSections(read);
        if (!read.whole()) {
            readOn(read);
        }
    }

    /** The draft up to the first damage. */
    ObjectNode root() {
        return root;
    }

    /** Those up to the damage and those behind it. */
    List<ObjectNode> sections() {
        return sections;
    }

    /** Texts without the part they belong to. */
    List<String> loose() {
        return loose;
    }

    List<Tear> tears() {
        return tears;
    }

    /** The part of the draft in which the first damage is; blank if there is none or it is between two parts. */
    String torn() {
        return torn;
    }

    /** Whether something within is broken, rather than the end cut off. */
    boolean isBrokenWithin() {
        return brokenWithin;
    }

    private void addSections(TornJson.Read read) {
        root.path("sections").forEach(section -> {
            if (section instanceof ObjectNode object) {
                sections.add(object);
            }
        });
        boolean inSection = torn.equals("sections") && read.open() > 2 && !sections.isEmpty();
        if (inSection || read.inText()) {
            tears.add(tear(inSection ? sections.getLast() : null, read));
        }
    }

    private static Tear tear(ObjectNode section, TornJson.Read read) {
        String text = read.text();
        String words = text.substring(Math.max(0, text.length() - SHOWN)).strip();
        return section == null ? new Tear(null, "", words)
                : new Tear(kind(section), section.path("heading").asString(""), words);
    }

    private static SectionKind kind(ObjectNode section) {
        SectionKind otherwise = switch (section.path("type").asString("")) {
            case "problems" -> SectionKind.PROBLEMS;
            case "lastYear" -> SectionKind.LAST_YEAR;
            default -> SectionKind.OTHER;
        };
        return SalvagedParts.value(SectionKind.class, section.path("kind").asString(""), otherwise);
    }

    /** Behind a damage, from section to section, then what follows them. */
    private void readOn(TornJson.Read first) {
        TornJson.Read read = first;
        Matcher next = SECTION.matcher(json);
        while (next.find(read.end())) {
            keepTexts(read, next.start());
            read = TornJson.read(json, next.start());
            if (read.value() instanceof ObjectNode section) {
                sections.add(section);
                if (!read.whole()) {
                    tears.add(tear(section, read));
                }
            }
        }
        keepTexts(read, tail(read.end()));
    }

    /** Reads what follows the sections. @return where that begins */
    private int tail(int from) {
        int begin = json.length();
        Matcher tail = TAIL.matcher(json);
        int at = from;
        while (tail.find(at)) {
            TornJson.Read read = TornJson.read(json, tail.end());
            at = read.whole() ? read.end() : tail.end();
            if (read.whole() && !root.has(tail.group(1))) {
                root.set(tail.group(1), read.value());
                begin = Math.min(begin, tail.start());
            }
        }
        return begin;
    }

    /** Keeps the texts behind a damage that no part can be made of. */
    private void keepTexts(TornJson.Read damaged, int until) {
        TornJson.Read read = damaged;
        int at = keepRest(damaged, until);
        Matcher text = NAMED_TEXT.matcher(json);
        while (text.find(at) && text.start() < until) {
            read = TornJson.read(json, text.end());
            if (TEXTS.contains(text.group(1))) {
                keep(read.value().asString(""));
                at = keepRest(read, until);
            } else {
                at = read.end();
            }
        }
    }

    /** @return where to go on */
    private int keepRest(TornJson.Read damaged, int until) {
        Matcher rest = REST.matcher(json).region(readable(damaged.end()), json.length());
        if (!damaged.inText() || !rest.lookingAt() || rest.end() > until) {
            return damaged.end();
        }
        keep(rest.group(1).replace(String.valueOf(TornJson.UNREADABLE), "").replaceAll("\\\\[nrt]", "\n"));
        return rest.end();
    }

    /** Behind the characters that are none. */
    private int readable(int from) {
        int at = from;
        while (at < json.length() && (json.charAt(at) < ' ' && json.charAt(at) != '\n' || "\\\uFFFF".indexOf(json.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private void keep(String text) {
        if (!text.isBlank()) {
            loose.add(text);
        }
    }
}
