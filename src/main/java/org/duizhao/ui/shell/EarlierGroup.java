package org.duizhao.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.EarlierDraft;
import org.duizhao.session.EarlierSave;
import org.duizhao.ui.style.StyleClass;

/** The earlier states of one draft; of many only the newest are shown at first. */
final class EarlierGroup extends VBox {
    private static final int SHOWN = 5;

    private final List<Button> rows = new ArrayList<>();
    private final VBox list = new VBox();

    EarlierGroup(EarlierDraft draft, Messages messages, When when, Consumer<EarlierSave> open) {
        super(6);
        Label title = new Label(draft.title().isBlank() ? messages.get("earlier.untitled") : draft.title());
        title.setWrapText(true);
        title.getStyleClass().add(StyleClass.HEADING);
        getChildren().add(title);
        String detail = detail(draft, messages);
        if (!detail.isBlank()) {
            Label small = new Label(detail);
            small.getStyleClass().add(StyleClass.SMALL);
            getChildren().add(small);
            draft.files().stream().findFirst().ifPresent(file -> small.setTooltip(new Tooltip(file.toString())));
        }
        list.getStyleClass().add(StyleClass.PANEL);
        getChildren().add(list);
        for (EarlierSave save : draft.saves()) {
            rows.add(new EarlierRow(save, save.title().equals(draft.title()) ? "" : save.title(), messages, when, open));
        }
        boolean many = rows.size() > SHOWN + 1;
        list.getChildren().addAll(many ? rows.subList(0, SHOWN) : rows);
        if (many) {
            getChildren().add(more(messages));
        }
    }

    private static String detail(EarlierDraft draft, Messages messages) {
        String open = draft.isOpen() ? messages.get("earlier.open") : "";
        String file = draft.files().isEmpty() ? ""
                : messages.get("earlier.file", draft.files().getFirst().getFileName().toString());
        return open.isBlank() || file.isBlank() ? open + file : open + messages.get("step.between") + file;
    }

    private Button more(Messages messages) {
        Button more = new Button(messages.get("earlier.more", rows.size() - SHOWN));
        more.getStyleClass().add(StyleClass.LINK);
        more.setOnAction(event -> {
            getChildren().remove(more);
            list.getChildren().setAll(rows);
            rows.get(SHOWN).requestFocus();
        });
        return more;
    }

    /** Puts the keyboard on the newest. */
    void takeKeyboard() {
        rows.getFirst().requestFocus();
    }
}
