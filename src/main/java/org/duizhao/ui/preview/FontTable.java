package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.duizhao.compose.FontChoice;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Workspace;
import org.duizhao.ui.control.FontName;
import org.duizhao.ui.style.StyleClass;

/** For each role the font the Word file names, whether it is installed here, and what is seen on the pages and in a PDF. */
public final class FontTable extends GridPane {
    private static final String IN_PDF = "fonts.pdf";
    private static final List<String> COLUMNS =
            List.of("fonts.role", "fonts.word", "fonts.here", "fonts.page", IN_PDF);

    private final Workspace workspace;
    private final Messages messages;
    private PreviewFonts shown;

    /** @param fonts those the pages are drawn with; followed while the table is in a window */
    public FontTable(ObservableValue<PreviewFonts> fonts, Workspace workspace, Messages messages) {
        this.workspace = workspace;
        this.messages = messages;
        setId("font-table");
        setHgap(20);
        setVgap(10);
        for (int column = 0; column < COLUMNS.size(); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS.size());
            getColumnConstraints().add(width);
        }
        fonts.when(sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(this::show);
    }

    private void show(PreviewFonts fonts) {
        shown = fonts;
        getChildren().clear();
        for (String column : COLUMNS) {
            add(label(messages.get(column), StyleClass.LABEL), COLUMNS.indexOf(column), 0);
        }
        PreviewFonts.ORDER.forEach(face -> row(rowOf(face), fonts.choice(face)));
        workspace.exports().pdfFonts(fonts.typefaces(), choices -> {
            if (shown == fonts) {
                choices.forEach(choice -> add(family(choice), COLUMNS.indexOf(IN_PDF), rowOf(choice.face())));
            }
        });
    }

    private static int rowOf(Face face) {
        return PreviewFonts.ORDER.indexOf(face) + 1;
    }

    private void row(int row, FontChoice choice) {
        String face = choice.face().name().toLowerCase(Locale.ROOT);
        Label here = choice.standIn() ? label(messages.get("fonts.missing"), StyleClass.TEXT_MISSING)
                : label(messages.get("fonts.installed"), StyleClass.TEXT_DONE);
        addRow(row, label(messages.get("settings.font." + face), StyleClass.HEADING),
                label(choice.named(), StyleClass.SOFT), here, family(choice));
    }

    private Label family(FontChoice choice) {
        return label(FontName.of(choice.family(), messages), StyleClass.SOFT);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
