package org.duizhao.session;

import org.duizhao.compose.TitleBlock;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.PaperKind;
import org.duizhao.theme.Theme;

/** What a draft is called in the window and in lists. */
final class DraftName {
    private DraftName() {}

    /** One line. Papers of one meeting have one title, so that a single author is named behind it. */
    static String of(Draft draft, Theme theme) {
        String written = draft.facts().text(Field.TITLE);
        String title = (written.isBlank() ? TitleBlock.usualTitle(draft, theme) : written).replace("\n", "");
        String name = draft.kind() == PaperKind.BODY ? "" : draft.facts().text(Field.NAME).replaceAll("\\s", "");
        return name.isEmpty() || title.contains(name) ? title : title + "（" + name + "）";
    }
}
