package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Session;
import org.duizhao.ui.control.FieldRow;

/** A block of plain paragraphs; the last-year block can have items besides. */
record TextView(String section, OpenCard open, Portions portions) implements StepView {
    private static final Map<SectionKind, String> OWNERS =
            Map.of(SectionKind.LAST_YEAR, "lastYear", SectionKind.PERSONAL_MATTERS, "personalMatters");

    @Override
    public Object shape(Draft draft) {
        return draft.element(section, LastYearSection.class).<Object>map(found -> FollowUps.shape(found, open, portions))
                .orElse(section);
    }

    @Override
    public List<Node> build(FormParts parts) {
        SectionKind kind = parts.session().draft().element(section, Section.class).orElseThrow().kind();
        String owner = OWNERS.getOrDefault(kind, kind.name().toLowerCase(Locale.ROOT));
        List<Node> nodes = new ArrayList<>();
        if (kind.hasHeading()) {
            nodes.add(parts.field(FieldSpec.line(Field.HEADING, "section"), section));
        }
        Optional<LastYearSection> items = parts.session().draft().element(section, LastYearSection.class);
        nodes.add(parts.field(FieldSpec.paragraphs(Field.TEXT, owner, items.isPresent() ? 3 : 10), section));
        items.ifPresent(found -> nodes.addAll(new FollowUps(parts, found, open).nodes()));
        if (kind == SectionKind.LAST_YEAR && items.isEmpty()) {
            nodes.add(parts.button("followUp.byItem", "by-item", () -> byItem(parts.session())));
        }
        if (kind == SectionKind.CLOSING) {
            nodes.add(new FieldRow(12, 130)
                    .with(parts.field(FieldSpec.line(Field.SIGNATURE, FactsView.OWNER), Facts.ID), 1)
                    .with(parts.field(FieldSpec.line(Field.SIGNED_DATE, FactsView.OWNER), Facts.ID), 1));
        }
        return nodes;
    }

    private void byItem(Session session) {
        String id = session.draft().freshId(FollowUps.PREFIX);
        session.edit("edit.addFollowUp", draft -> Edits.replace(draft, section, element -> new LastYearSection(
                section, element.text(Field.HEADING), element.text(Field.TEXT), "", List.of(FollowUp.empty(id)))));
    }
}
