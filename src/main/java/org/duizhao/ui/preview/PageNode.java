package org.duizhao.ui.preview;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.duizhao.paginate.Drawing;
import org.duizhao.paginate.Drawn;
import org.duizhao.paginate.Page;

/** A page as shapes of letters, for paper: what is painted on a canvas would be printed as the dots of a screen. */
final class PageNode {
    private final PreviewFonts fonts;
    private final Glyphs glyphs;

    /** On any thread, but always on the same. */
    PageNode(PreviewFonts fonts) {
        this.fonts = fonts;
        glyphs = new Glyphs(fonts);
    }

    /** In points from the upper left corner of the sheet. */
    Node of(Page page) {
        List<Text> texts = Drawing.of(page, glyphs).stream().filter(drawn -> !drawn.text().isBlank())
                .map(this::text).toList();
        Group sheet = new Group();
        sheet.getChildren().addAll(texts);
        return sheet;
    }

    private Text text(Drawn drawn) {
        Text text = new Text(drawn.x(), drawn.base(), Glyphs.seen(drawn.text()));
        text.setFont(fonts.font(drawn.face(), drawn.size()));
        text.setFill(PagePainter.INK);
        if (fonts.choice(drawn.face()).stroked()) {
            text.setStroke(PagePainter.INK);
            text.setStrokeWidth(PagePainter.BOLD * drawn.size());
        }
        if (drawn.stretch() != 1) {
            text.getTransforms().add(new Scale(drawn.stretch(), 1, drawn.x(), drawn.base()));
        }
        return text;
    }
}
