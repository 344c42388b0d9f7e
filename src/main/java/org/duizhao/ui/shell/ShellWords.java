package org.duizhao.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.session.Session;

/** What the window calls the open draft. */
final class ShellWords {
    private ShellWords() {}

    /** Unit and post, or name; a word for nobody yet. */
    static String author(Draft draft, Messages messages) {
        List<Field> parts = draft.kind() == PaperKind.BODY
                ? List.of(Field.UNIT) : List.of(Field.UNIT, Field.POST, Field.NAME);
        String author = parts.stream().map(draft.facts()::text).map(String::strip).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return author.isEmpty() ? messages.get("steps.nobody") : author;
    }

    /** The name of its theme, and if that is missing, that it is. */
    static String theme(Session session, Messages messages) {
        String name = session.paper().themeName();
        return !session.paper().theme().isMissing() ? name
                : name.isBlank() ? messages.get("steps.noTheme") : messages.get("steps.noThemeNamed", name);
    }
}
