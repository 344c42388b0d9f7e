package org.duizhao.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;

/** The pages in a window of their own, for a second screen. It looks as the main window does and ends with it. */
public final class PreviewWindow {
    private final Stage stage = new Stage();
    private final StackPane root = new StackPane();
    private final PagePreview preview;
    private final Subscription withOther;

    /**
     * Takes the pages out of where they are.
     *
     * @param beside   scene of the main window, which must be showing
     * @param onClosed what to do once it is closed in whatever way; the pages are free by then
     */
    public PreviewWindow(PagePreview preview, Messages messages, Scene beside, Runnable onClosed) {
        this.preview = preview;
        root.getChildren().add(preview.node());
        Scene scene = new Scene(root, 760, 880);
        Bindings.bindContent(scene.getStylesheets(), beside.getStylesheets());
        root.styleProperty().bind(beside.getRoot().styleProperty());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setTitle(messages.get("preview.window"));
        withOther = beside.getWindow().showingProperty().subscribe(showing -> {
            if (!showing) {
                stage.close();
            }
        });
        stage.setOnHidden(event -> {
            withOther.unsubscribe();
            root.getChildren().clear();
            onClosed.run();
        });
    }

    public Stage stage() {
        return stage;
    }

    public void show() {
        stage.show();
        preview.requestFocus();
    }

    public void close() {
        stage.close();
    }
}
