package org.duizhao.ui.form;

import org.duizhao.check.Completeness;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.session.Session;

/** What is still missing, as a sentence. */
public final class FindingWords {
    private FindingWords() {}

    public static String of(Finding finding, Session session, Messages messages) {
        String key = "finding." + finding.rule().id();
        return messages.get(key, finding.is(Completeness.MISSING_FACT)
                ? messages.get(FieldSpec.line(finding.place().field().field(), "facts").label())
                : where(finding, session));
    }

    /** The headline the person knows the thing by. */
    private static String where(Finding finding, Session session) {
        return session.draft().pathTo(finding.place().field().element()).reversed().stream()
                .filter(element -> element.fields().contains(Field.HEADLINE) || element.fields().contains(Field.HEADING))
                .findFirst().map(element -> name(element, session)).orElse("");
    }

    private static String name(Element element, Session session) {
        Field field = element.fields().contains(Field.HEADLINE) ? Field.HEADLINE : Field.HEADING;
        return session.mark(element.id()) + Summaries.shortened(element.text(field));
    }
}
