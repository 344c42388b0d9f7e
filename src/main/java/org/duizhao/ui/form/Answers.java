package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.duizhao.model.Edits;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Chip;
import org.duizhao.ui.style.StyleClass;

/** The causes and measures that answer a problem, or that there are none; a click links one or begins a new one. */
record Answers(FormParts parts, String problem) {
    /** How many the menu offers, so that it fits on a screen. */
    private static final int MOST = 20;

    Node node() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add(StyleClass.CHIPS);
        AtomicReference<Object> shown = new AtomicReference<>();
        parts.onChange(PointSection.class, () -> {
            List<Point> causes = answering(SectionKind.CAUSES);
            List<Point> measures = answering(SectionKind.MEASURES);
            if (!List.of(causes, measures).equals(shown.getAndSet(List.of(causes, measures)))) {
                chips.getChildren().setAll(chip(SectionKind.CAUSES, causes), chip(SectionKind.MEASURES, measures));
            }
        });
        return chips;
    }

    private List<Point> answering(SectionKind kind) {
        return parts.session().draft().points(kind).stream().filter(point -> point.answers().contains(problem)).toList();
    }

    private Chip chip(SectionKind kind, List<Point> answering) {
        String key = "answers." + kind.name().toLowerCase(Locale.ROOT);
        String text = switch (answering.size()) {
            case 0 -> parts.messages().get(key + ".none");
            case 1 -> parts.messages().get(key + ".one", Summaries.shortened(answering.getFirst().headline()));
            default -> parts.messages().get(key + ".many", answering.size());
        };
        Chip chip = new Chip(text, answering.isEmpty() ? Chip.Tone.MISSING : Chip.Tone.NORMAL);
        chip.setId(problem + "-" + kind.name().toLowerCase(Locale.ROOT));
        chip.setOnAction(event -> new ContextMenu(items(kind).toArray(MenuItem[]::new)).show(chip, Side.BOTTOM, 0, 2));
        return chip;
    }

    private List<MenuItem> items(SectionKind kind) {
        Session session = parts.session();
        List<MenuItem> items = new ArrayList<>();
        List<Point> points = session.draft().points(kind);
        for (Point point : offered(points)) {
            boolean linked = point.answers().contains(problem);
            MenuItem item = new MenuItem(parts.messages().get(linked ? "answers.unlink" : "answers.link",
                    session.mark(point.id()) + Summaries.shortened(point.headline())));
            item.setOnAction(event -> session.edit("edit.link",
                    draft -> Edits.link(draft, point.id(), problem, !linked)));
            items.add(item);
        }
        session.draft().section(kind).ifPresent(section -> {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            if (points.size() > MOST) {
                MenuItem all = new MenuItem(parts.messages().get("answers.all", points.size()));
                all.setOnAction(event -> session.navigation().goTo(section.id()));
                items.add(all);
            }
            MenuItem write = new MenuItem(parts.messages().get("answers." + kind.name().toLowerCase(Locale.ROOT) + ".write"));
            write.setOnAction(event -> write(section, kind));
            items.add(write);
        });
        return items;
    }

    /** Those that are linked before all others; a menu of some thousand would take minutes to open. */
    private List<Point> offered(List<Point> points) {
        return points.stream().sorted(Comparator.comparing(point -> !point.answers().contains(problem))).limit(MOST)
                .sorted(Comparator.comparingInt(points::indexOf)).toList();
    }

    private void write(Section section, SectionKind kind) {
        Session session = parts.session();
        String id = session.draft().freshId(PointsView.prefix(kind));
        session.edit(PointsView.addLabel(kind), draft -> Edits.add(draft, section.id(), Integer.MAX_VALUE,
                Point.empty(id).answering(Set.of(problem))));
        session.navigation().reveal(new Cursor(new FieldPath(id, Field.HEADLINE), 0));
    }
}
