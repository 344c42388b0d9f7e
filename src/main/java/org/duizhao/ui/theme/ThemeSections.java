package org.duizhao.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeEvidence;
import org.duizhao.session.ThemeFields;
import org.duizhao.session.ThemeProposal;
import org.duizhao.session.ThemeValues;
import org.duizhao.session.ThemeValues.Limit;
import org.duizhao.theme.Theme;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.style.StyleClass;

/** All fields of a theme from top to bottom. @param known themes a block can be taken from */
record ThemeSections(ThemeParts parts, List<Theme> known) {
    private static final List<String> KINDS = List.of("personal", "body", "member");

    List<Node> nodes(ThemeActions actions) {
        List<Node> nodes = new ArrayList<>();
        if (parts.editing().isBuiltIn()) {
            Banner banner = new Banner(new Label(parts.messages().get("theme.isBuiltIn")));
            banner.getChildren().add(parts.button("theme.copyToChange", actions::copy));
            nodes.add(banner);
        } else if (parts.editing().evidence().isPresent()) {
            nodes.add(new Banner(new Label(parts.messages().get("theme.isProposed"))));
            parts.editing().evidence().filter(ThemeEvidence::isCut).ifPresent(evidence -> nodes.add(new Banner(
                    new Label(parts.messages().get("theme.notice.cut", ThemeProposal.MOST_CHARACTERS)))));
        }
        nodes.add(new FieldRow(12, 130).with(parts.line(ThemeFields.NAME, "theme.name"), 3)
                .with(parts.line(ThemeValues.YEAR, "theme.year"), 1));
        nodes.add(parts.line(ThemeFields.MEETING, "theme.meeting"));
        nodes.add(titles());
        nodes.add(parts.words("theme.title.year", StyleClass.SMALL));
        nodes.add(heading("theme.aspects"));
        parts.editing().evidence().flatMap(ThemeEvidence::stated).ifPresent(stated -> nodes.add(counted(stated.value())));
        nodes.addAll(new AspectCards(parts).nodes());
        nodes.add(heading("theme.blocks"));
        nodes.addAll(new BlockCards(parts, known).nodes());
        nodes.add(heading("theme.limits"));
        nodes.add(limits());
        nodes.add(heading("theme.origin"));
        nodes.add(parts.line(ThemeFields.SOURCE, "theme.sourceField"));
        nodes.add(new FieldRow(12, 200).with(parts.line(ThemeValues.FROM, "theme.from"), 1)
                .with(parts.line(ThemeValues.TO, "theme.to"), 1));
        nodes.add(parts.paragraphs(ThemeFields.FORMULATIONS, "theme.formulations", 2));
        ThemeEditing editing = parts.editing();
        nodes.add(parts.check("theme.isConfirmed", "theme-confirmed", Theme::confirmed,
                confirmed -> editing.edit("edit.theme", theme -> theme.withConfirmed(confirmed))));
        return nodes;
    }

    private Node heading(String key) {
        return parts.words(key, StyleClass.HEADING);
    }

    /** Whether there are as many aspects as the notice says. */
    private Node counted(String stated) {
        Label words = parts.words("theme.aspects", StyleClass.TEXT_MISSING);
        parts.onRefresh(() -> {
            int there = parts.editing().theme().aspects().size();
            words.setText(parts.messages().get("theme.aspects.stated", stated, there));
            words.setVisible(!stated.equals(Integer.toString(there)));
            words.setManaged(words.isVisible());
        });
        return words;
    }

    private Node titles() {
        FieldRow row = new FieldRow(12, 150);
        KINDS.forEach(kind -> row.with(parts.paragraphs(ThemeFields.title(kind), "theme.title." + kind, 2), 1));
        return row;
    }

    private Node limits() {
        FieldRow row = new FieldRow(12, 130);
        for (Limit limit : Limit.values()) {
            String key = "theme.limit." + limit.name().toLowerCase(Locale.ROOT);
            row.with(parts.line(ThemeValues.least(limit), key + ".min"), 1)
                    .with(parts.line(ThemeValues.most(limit), key + ".max"), 1);
        }
        return row;
    }
}
