package org.duizhao.ui.form;

import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.session.OpenPoint;
import org.duizhao.session.Session;

/** What is still missing, as a sentence. */
public final class OpenPointWords {
    private OpenPointWords() {}

    public static String of(OpenPoint point, Session session, Messages messages) {
        String key = "open." + point.kind().name().toLowerCase(Locale.ROOT);
        return messages.get(key, point.kind() == OpenPoint.Kind.MISSING_FACT
                ? messages.get(FieldSpec.line(point.place().field(), "facts").label())
                : where(point, session));
    }

    /** The headline the person knows the thing by. */
    private static String where(OpenPoint point, Session session) {
        return session.draft().pathTo(point.place().element()).reversed().stream()
                .filter(element -> element.fields().contains(Field.HEADLINE) || element.fields().contains(Field.HEADING))
                .findFirst().map(element -> name(element, session)).orElse("");
    }

    private static String name(Element element, Session session) {
        Field field = element.fields().contains(Field.HEADLINE) ? Field.HEADLINE : Field.HEADING;
        return session.mark(element.id()) + Summaries.shortened(element.text(field));
    }
}
