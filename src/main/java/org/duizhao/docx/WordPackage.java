package org.duizhao.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duizhao.docx.UnreadableDocument.Reason;
import org.xml.sax.SAXException;

/**
 * The parts of a Word file as they refer to each other (ECMA-376 part 2, 9). Only the text itself must be whole: another part
 * that is missing or damaged is as if it held nothing, and is told of where something may be lost with it.
 */
final class WordPackage {
    private static final String ROOT = "";
    private static final String MAIN = "officeDocument";
    private static final String USUAL = "word/document.xml";
    private static final Pattern WORD_TYPE = Pattern.compile(
            "^(?:application/vnd\\.(openxmlformats-officedocument\\.wordprocessingml|ms-word)\\..*[mM]ain.*|.*ms-word\\.template.*)");

    private final PartSource source;
    private final Map<String, String> real = new HashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();
    private String main = "";
    private Map<String, Relationship> relationships = Map.of();

    /** @param type last part of the address that names it */
    private record Relationship(String type, String target, boolean external) {}

    WordPackage(PartSource source) {
        this.source = source;
        source.names().forEach(name -> real.putIfAbsent(lower(name), name));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The part with the text. */
    Xml main() throws UnreadableDocument {
        Exception damage = null;
        for (String name : candidates()) {
            try {
                Xml root = source.xml(name);
                if (root.is("w:document")) {
                    main = name;
                    relationships = relationships(name);
                    return root;
                }
            } catch (IOException | SAXException e) {
                damage = e; // another part may be the text
            }
        }
        boolean word = damage != null || real.keySet().stream().anyMatch(name -> name.startsWith("word/"));
        throw new UnreadableDocument(word ? Reason.DAMAGED : OtherPackage.reason(source), damage);
    }

    private List<String> candidates() throws UnreadableDocument {
        List<Relationship> texts = relationships(ROOT).values().stream().filter(each -> each.type().equals(MAIN)).toList();
        if (texts.stream().anyMatch(Relationship::external)) {
            return List.of(); // it is elsewhere, and stays there
        }
        Stream<String> typed = part("[Content_Types].xml").children()
                .filter(each -> each.attribute("ContentType").filter(type -> WORD_TYPE.matcher(type).matches()).isPresent())
                .flatMap(each -> each.attribute("PartName").stream()).map(name -> resolved(ROOT, name));
        return Stream.of(texts.stream().map(Relationship::target), typed, Stream.of(USUAL)).flatMap(each -> each).map(name -> real.get(lower(name)))
                .filter(name -> name != null).distinct().toList();
    }

    /** Root of the part that belongs to the text as its styles, numbering or the like. */
    Xml related(String type) throws UnreadableDocument {
        Optional<String> target = relationships.values().stream()
                .filter(each -> each.type().equals(type) && !each.external()).map(Relationship::target).findFirst();
        return part(target.orElseGet(() -> relationships.isEmpty() ? resolved(main, type + ".xml") : ROOT));
    }

    /** Roots of all parts of a type that belong to the text. */
    List<Xml> all(String type) throws UnreadableDocument {
        List<Xml> roots = new ArrayList<>();
        for (Relationship each : relationships.values()) {
            if (each.type().equals(type) && !each.external()) {
                roots.add(part(each.target()));
            }
        }
        return roots;
    }

    /** Root of the part that the text names by an id. */
    Xml named(String id) throws UnreadableDocument {
        Relationship found = relationships.get(id);
        return found == null || found.external() ? Xml.NONE : part(found.target());
    }

    /** The bytes of the part that the text names by an id; empty if it is not there. */
    Optional<byte[]> bytes(String id) {
        Relationship found = relationships.get(id);
        String name = found == null || found.external() ? null : real.get(lower(found.target()));
        try {
            return name == null ? Optional.empty() : Optional.of(source.bytes(name));
        } catch (IOException e) {
            return Optional.empty(); // damaged, as if it were not there
        }
    }

    /** The names of the parts that were wanted and could not be read. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    private Xml part(String name) throws UnreadableDocument {
        String found = real.get(lower(name));
        try {
            return found == null ? Xml.NONE : source.xml(found);
        } catch (IOException | SAXException e) {
            broken.add(found);
            return Xml.NONE;
        }
    }

    private Map<String, Relationship> relationships(String part) throws UnreadableDocument {
        int slash = part.lastIndexOf('/') + 1;
        Xml list = part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Relationship> found = new LinkedHashMap<>();
        for (Xml each : (Iterable<Xml>) list.children()::iterator) {
            String type = each.attribute("Type").orElse("");
            found.putIfAbsent(each.attribute("Id").orElse(""), new Relationship(type.substring(type.lastIndexOf('/') + 1),
                    resolved(part, each.attribute("Target").orElse("")),
                    each.attribute("TargetMode").filter("External"::equals).isPresent()));
        }
        return found;
    }

    /** @param part the name that a relative one begins from */
    private static String resolved(String part, String target) {
        List<String> steps = new ArrayList<>(target.startsWith("/") ? List.of() : List.of(part.split("/")));
        if (!steps.isEmpty()) {
            steps.removeLast();
        }
        for (String step : target.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.startsWith(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
