package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.duizhao.compose.FontChoice;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.control.FontName;

/**
 * Says which fonts of the Word file are not installed here and what is shown instead, and leads to the whole table; not
 * there if none is missing.
 */
final class FontNote extends Button {
    private final Messages messages;

    FontNote(PreviewFonts fonts, Messages messages) {
        this.messages = messages;
        setId("preview-fonts");
        getStyleClass().add("preview-fonts");
        // a low line in a font name is no key
        setMnemonicParsing(false);
        setWrapText(true);
        show(fonts);
    }

    void show(PreviewFonts fonts) {
        List<FontChoice> missing = fonts.standIns();
        setManaged(!missing.isEmpty());
        setVisible(!missing.isEmpty());
        if (missing.isEmpty()) {
            return;
        }
        FontChoice main = fonts.choice(Face.BODY).standIn() ? fonts.choice(Face.BODY) : missing.getFirst();
        long families = missing.stream().map(FontChoice::named).distinct().count();
        setText(families == 1 ? messages.get("preview.font.one", main.named(), FontName.of(main.family(), messages))
                : messages.get("preview.font.several", main.named(), FontName.of(main.family(), messages), families));
        String all = missing.stream().map(choice -> messages.get("preview.font.role." + key(choice),
                choice.named(), FontName.of(choice.family(), messages))).collect(Collectors.joining("\n"));
        setTooltip(new Tooltip(all));
        setAccessibleHelp(all);
    }

    private static String key(FontChoice choice) {
        return choice.face().name().toLowerCase(Locale.ROOT);
    }
}
