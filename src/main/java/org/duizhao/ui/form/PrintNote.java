package org.duizhao.ui.form;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import org.duizhao.model.FieldPath;
import org.duizhao.model.TitlePart;
import org.duizhao.session.Unprinted;
import org.duizhao.ui.control.TextBox;
import org.duizhao.ui.style.StyleClass;

/** Says below a field that what stands in it is not printed, and lets it be printed where one step does it. */
final class PrintNote {
    private final FormParts parts;
    private final FieldPath path;
    private final TextBox box;
    private Optional<Unprinted> shown = Optional.empty();

    PrintNote(FormParts parts, FieldPath path, TextBox box) {
        this.parts = parts;
        this.path = path;
        this.box = box;
    }

    /** Leaves alone what others say below the field as long as there is nothing new to say. */
    void refresh() {
        Optional<Unprinted> now = parts.session().paper().unprinted(path);
        if (!now.equals(shown)) {
            shown = now;
            box.showHint(now.map(why -> parts.messages().get("unprinted." + why.reason().name().toLowerCase(Locale.ROOT)))
                    .orElse(""), now.map(Unprinted::part).map(this::way).orElse(null));
        }
    }

    private Button way(TitlePart part) {
        Button way = parts.button("unprinted.show", path.element() + "-" + path.field().name() + "-show",
                () -> {
                    parts.session().edit("edit.parts", draft -> draft.showing(part, true));
                    box.showCaret(Integer.MAX_VALUE); // the button is gone, and the keyboard should not be lost with it
                });
        way.getStyleClass().add(StyleClass.LINK);
        return way;
    }
}
