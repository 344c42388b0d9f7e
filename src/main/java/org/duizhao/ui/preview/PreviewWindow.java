package org.duizhao.ui.preview;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;

/** The same pages in a window of their own, for a second screen. */
public final class PreviewWindow {
    private final Stage stage = new Stage();
    private final PagePreview preview;
    private Subscription withOther = Subscription.EMPTY;

    /**
     * @param styles   style sheets of the main window
     * @param onClosed what to do once it is closed in whatever way
     */
    public PreviewWindow(
            Session session, Messages messages, PreviewFonts fonts, List<String> styles, Runnable onClosed) {
        preview = new PagePreview(session, messages, fonts);
        Scene scene = new Scene(new StackPane(preview.node()), 760, 880);
        scene.getStylesheets().setAll(styles);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.setScene(scene);
        stage.setTitle(messages.get("preview.window"));
        stage.setOnHidden(event -> {
            preview.dispose();
            withOther.unsubscribe();
            onClosed.run();
        });
    }

    public Stage stage() {
        return stage;
    }

    /** @param beside the main window, which must be showing; this one is closed with it */
    public void show(Window beside) {
        withOther = beside.showingProperty().subscribe(showing -> {
            if (!showing) {
                stage.close();
            }
        });
        stage.show();
        preview.requestFocus();
    }

    public void close() {
        stage.close();
    }
}
