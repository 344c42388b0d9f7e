package org.duizhao.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duizhao.i18n.Messages;
import org.duizhao.session.EarlierDraft;
import org.duizhao.session.EarlierSave;
import org.duizhao.session.EarlierShelf;
import org.duizhao.session.Failure;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.style.StyleClass;

/** What was saved before, draft by draft; it fills while it is read. */
final class EarlierPage extends VBox {
    private final Messages messages;
    private final When when;
    private final Consumer<EarlierSave> open;
    private final VBox drafts = new VBox(18);
    private final Label state = new Label();
    private boolean taken;

    /** @param text what is to be known of the list */
    EarlierPage(String text, Messages messages, When when, Consumer<EarlierSave> open, Runnable back) {
        this.messages = messages;
        this.when = when;
        this.open = open;
        getStyleClass().add(StyleClass.PAGE);
        setMaxWidth(FormColumn.WIDTH);
        Label title = label(messages.get("earlier.title"), StyleClass.TITLE);
        state.setId("earlier-state");
        state.setWrapText(true);
        state.getStyleClass().add(StyleClass.SOFT);
        state.setText(messages.get("earlier.reading"));
        Button done = new Button(messages.get("settings.done"));
        done.setId("earlier-done");
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setOnAction(event -> back.run());
        sceneProperty().subscribe(this::takeKeyboard);
        getChildren().addAll(title, label(text, StyleClass.SOFT), drafts, state, done);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** Takes the list for this page. */
    EarlierShelf.Reader reader() {
        return new EarlierShelf.Reader() {
            @Override
            public void found(EarlierDraft draft) {
                EarlierGroup group = new EarlierGroup(draft, messages, when, open);
                drafts.getChildren().add(group);
                takeKeyboard();
            }

            @Override
            public void done() {
                state.setText(messages.get("earlier.none"));
                show(state, drafts.getChildren().isEmpty());
            }

            @Override
            public void failed(Failure failure) {
                state.setText(FailureWords.of(failure, messages).what());
            }
        };
    }

    /** The newest has it first, once both the page is shown and there is one. */
    private void takeKeyboard() {
        if (!taken && getScene() != null && !drafts.getChildren().isEmpty()) {
            taken = true;
            ((EarlierGroup) drafts.getChildren().getFirst()).takeKeyboard();
        }
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
