package org.duizhao.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.check.Finding;
import org.duizhao.model.Aspect;
import org.duizhao.model.Element;
import org.duizhao.model.FieldPath;

/** Facts, section or aspect that a step edits, and what was found out about it as it is. */
final class StepPart {
    private final Element element;
    private final boolean blank;
    private final int items;
    private final List<Finding> open;
    private Set<String> ids;
    private List<Finding> placeholders = List.of();
    private List<Finding> all;

    /** @param open what it lacks, but for the placeholders in it */
    StepPart(Element element, List<Finding> open) {
        this.element = element;
        this.open = List.copyOf(open);
        all = this.open;
        blank = element.isBlank();
        items = (int) element.children().stream().filter(child -> !child.isBlank()).count();
    }

    boolean isOf(Element other) {
        return element == other;
    }

    String id() {
        return element.id();
    }

    boolean isBlank() {
        return blank;
    }

    /** Number of its children with text in them. */
    int items() {
        return items;
    }

    /** What is open in it. @param placeholders of the whole paper */
    List<Finding> open(List<Finding> placeholders) {
        if (placeholders != this.placeholders) {
            this.placeholders = placeholders;
            Set<FieldPath> fields = new HashSet<>(); // a field that has several is one that is open
            List<Finding> found = placeholders.stream().filter(finding -> ids().contains(finding.place().field().element()))
                    .filter(finding -> fields.add(finding.place().field())).toList();
            all = found.isEmpty() ? open : Stream.of(open, found).flatMap(List::stream).toList();
        }
        return all;
    }

    private Set<String> ids() {
        if (ids == null) {
            ids = new HashSet<>();
            add(element);
        }
        return ids;
    }

    /** An aspect has a step of its own. */
    private void add(Element one) {
        ids.add(one.id());
        one.children().stream().filter(child -> !(child instanceof Aspect)).forEach(this::add);
    }
}
