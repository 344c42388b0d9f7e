package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;

/** A block of plain paragraphs. */
record TextView(String section) implements StepView {
    private static final Map<SectionKind, String> OWNERS =
            Map.of(SectionKind.LAST_YEAR, "lastYear", SectionKind.PERSONAL_MATTERS, "personalMatters");

    @Override
    public Object shape(Draft draft) {
        return section;
    }

    @Override
    public List<Node> build(FormParts parts) {
        SectionKind kind = parts.session().draft().element(section, TextSection.class).orElseThrow().kind();
        String owner = OWNERS.getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT));
        List<Node> nodes = new ArrayList<>();
        if (kind.hasHeading()) {
            nodes.add(parts.field(FieldSpec.line(Field.HEADING, "section"), section));
        }
        nodes.add(parts.field(FieldSpec.paragraphs(Field.TEXT, owner, 10), section));
        return nodes;
    }
}
