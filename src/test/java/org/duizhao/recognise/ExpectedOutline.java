package org.duizhao.recognise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.Problem;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a careful reader sees in a paper, and how a recognised one differs from it. Keys: README.md of the shapes. */
final class ExpectedOutline {
    private final JsonNode expected;
    private final List<String> differences = new ArrayList<>();
    private int judged;

    private ExpectedOutline(JsonNode expected) {
        this.expected = expected;
    }

    /** Compares a recognised paper with the outline of the same name beside it. */
    static ExpectedOutline compare(Path paper, Recognition recognition) {
        Path outline = paper.resolveSibling(paper.getFileName().toString().replaceFirst("\\.txt$", ".json"));
        ExpectedOutline compared = new ExpectedOutline(JsonMapper.shared().readTree(outline.toFile()));
        compared.compare(recognition);
        return compared;
    }

    int judged() {
        return judged;
    }

    /** A line for each value that is not as expected. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    private void compare(Recognition recognition) {
        Draft draft = recognition.draft();
        boolean matched = draft.all(Aspect.class).stream().anyMatch(aspect -> !aspect.theme().isBlank());
        value("theme", matched ? recognition.theme().id() : null);
        begins("titleContains", draft.facts().text(Field.TITLE), true);
        begins("openingStarts", text(draft, SectionKind.OPENING), false);
        if (expected.has("aspects")) {
            aspects(draft.all(Aspect.class));
        }
        value("causes", draft.points(SectionKind.CAUSES).size());
        value("measures", draft.points(SectionKind.MEASURES).size());
        value("blocks", draft.sections().stream().map(Section::kind).distinct()
                .filter(SectionKind::hasHeading).map(SectionKind::name).toList().toString());
        value("closing", !text(draft, SectionKind.CLOSING).isBlank());
        value("signature", !(draft.facts().text(Field.SIGNATURE) + draft.facts().text(Field.SIGNED_DATE)).isBlank());
        value("unplaced", draft.unplaced().size());
    }

    private void aspects(List<Aspect> found) {
        JsonNode wanted = expected.get("aspects");
        judge("number of aspects", wanted.size(), found.size());
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Aspect> aspect = i < found.size() ? Optional.of(found.get(i)) : Optional.empty();
            judge("aspect " + (i + 1), bare(wanted.get(i).get("heading").asString()),
                    aspect.map(one -> bare(one.heading())).orElse(null));
            judge("problems of aspect " + (i + 1), wanted.get(i).get("problems").asInt(),
                    aspect.map(one -> one.problems().size()).orElse(null));
            judge("examples of aspect " + (i + 1), wanted.get(i).get("examples").asInt(),
                    aspect.map(ExpectedOutline::examples).orElse(null));
        }
    }

    private static int examples(Aspect aspect) {
        return aspect.problems().stream().map(Problem::examples).mapToInt(List::size).sum();
    }

    private static String text(Draft draft, SectionKind kind) {
        return draft.section(kind).map(section -> section.text(Field.TEXT)).orElse("");
    }

    private void begins(String key, String actual, boolean anywhere) {
        if (expected.has(key)) {
            String bare = bare(actual);
            String wanted = expected.get(key).isNull() ? "" : bare(expected.get(key).asString());
            judged++;
            if (wanted.isEmpty() ? !bare.isEmpty() : !(anywhere ? bare.contains(wanted) : bare.startsWith(wanted))) {
                differences.add(key + ": " + wanted + " expected, not " + bare);
            }
        }
    }

    private void value(String key, Object actual) {
        if (expected.has(key)) {
            JsonNode wanted = expected.get(key);
            judge(key, wanted.isNull() ? null : wanted.isArray()
                    ? wanted.valueStream().map(JsonNode::asString).toList().toString() : wanted.asString(),
                    actual == null ? null : actual.toString());
        }
    }

    private void judge(String what, Object wanted, Object actual) {
        judged++;
        if (!Objects.equals(wanted, actual)) {
            differences.add(what + ": " + wanted + " expected, not " + actual);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s　*#_`>]", "").replaceFirst("[，。：:.]$", "");
    }
}
