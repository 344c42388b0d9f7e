package org.duizhao.ui.theme;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duizhao.ui.style.StyleClass;

/** What is to be known before a theme is changed. */
final class Banner extends HBox {
    Banner(Label words) {
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
        getStyleClass().add(StyleClass.BANNER);
    }
}
