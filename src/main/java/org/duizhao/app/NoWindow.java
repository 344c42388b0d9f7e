package org.duizhao.app;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.duizhao.compose.FontFiles;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Setting;
import org.duizhao.ui.dialog.FxDialogs;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.style.Fonts;
import org.duizhao.ui.style.Palette;
import org.duizhao.ui.style.StyleSheets;

/** Says why no window opens, to a person who sees no terminal. Its arguments: language, what happened, what to do, code. */
public final class NoWindow extends Application {
    @Override
    public void start(Stage stage) {
        Fonts.load(FontFiles::of);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        // never shown: the dialog takes its look, and its place in the middle, from there
        stage.setScene(new Scene(new Pane(), screen.getWidth(), screen.getHeight()));
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        StyleSheets.applyTo(stage.getScene(), Palette.LIGHT, Setting.FONT_SIZE.standard());
        List<String> words = getParameters().getRaw();
        Messages messages = new Messages(Locale.forLanguageTag(words.get(0)));
        new FxDialogs(() -> stage, messages).tell(new Trouble(words.get(1), "", words.get(2), words.get(3)));
        Platform.exit();
    }
}
