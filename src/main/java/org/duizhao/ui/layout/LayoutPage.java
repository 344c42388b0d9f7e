package org.duizhao.ui.layout;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Look;
import org.duizhao.session.LookShelf;
import org.duizhao.session.Session;
import org.duizhao.ui.control.FormColumn;
import org.duizhao.ui.style.StyleClass;

/** How the paper is laid out. Everything chosen is seen on the pages at once and can be undone. */
public final class LayoutPage extends BorderPane {
    private final LayoutParts parts;
    private final SavedGroup saved;
    private final VBox content = new VBox();
    private final Subscription observed;

    public LayoutPage(Session session, LookShelf shelf, Messages messages, LayoutActions actions) {
        parts = new LayoutParts(session, messages, actions);
        setId("layout-page");
        saved = new SavedGroup(shelf, parts);
        Label title = parts.label(messages.get("layout.title"), StyleClass.TITLE);
        content.getStyleClass().add(StyleClass.FORM);
        content.getChildren().addAll(title, parts.label(messages.get("layout.text"), StyleClass.SOFT),
                PitchGroup.of(parts), FontGroup.of(shelf, parts), FormGroup.of(parts), PageGroup.numbers(parts),
                PageGroup.parts(parts), saved);
        setCenter(new FormColumn(content));
        setBottom(bar(actions));
        observed = session.paperProperty().subscribe(paper -> parts.refresh());
        // behind what lists and menus make of it
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.close();
            }
        });
    }

    private Node bar(LayoutActions actions) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button customary = parts.button("layout.customary", () -> parts.change(Look.CUSTOMARY::on));
        parts.onRefresh(() -> customary.setDisable(Look.of(parts.draft()).equals(Look.CUSTOMARY)));
        Button done = parts.button("layout.done", actions::close);
        done.getStyleClass().add(StyleClass.PRIMARY);
        HBox bar = new HBox(customary, gap, done);
        bar.setMaxWidth(FormColumn.WIDTH);
        bar.getStyleClass().add(StyleClass.FORM_BAR);
        return bar;
    }

    /** Puts the keyboard on the first choice. */
    public void focus() {
        content.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Stops following the session. */
    public void dispose() {
        observed.unsubscribe();
        saved.dispose();
    }
}
