package org.duizhao.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Session;
import org.duizhao.ui.form.FormActions;
import org.duizhao.ui.form.StepForm;
import org.duizhao.ui.preview.PagePreview;
import org.duizhao.ui.preview.PreviewFonts;

/** The open draft: steps, form and page, the find bar above and the status line below. */
final class DraftView extends BorderPane {
    private final PagePreview preview;
    private final StepForm form;
    private final StepList steps;
    private final FindBar find;
    private final Columns columns;

    DraftView(Session session, Messages messages, PreviewFonts fonts, FormActions actions) {
        preview = new PagePreview(session, messages, fonts);
        form = new StepForm(session, messages, actions);
        find = new FindBar(session, messages);
        StackPane stepsPlace = new StackPane();
        columns = new Columns(stepsPlace, (Region) form.node(), (Region) preview.node());
        steps = new StepList(session, messages, columns.foldedProperty());
        stepsPlace.getChildren().add(steps);
        setTop(find);
        setCenter(columns);
        setBottom(new StatusLine(session, messages));
    }

    Columns columns() {
        return columns;
    }

    void find() {
        find.enter();
    }

    /** Moves the keyboard from column to column. */
    void nextColumn() {
        Node owner = getScene().getFocusOwner();
        if (isIn(owner, steps)) {
            form.focus();
        } else if (isIn(owner, form.node()) && preview.node().getScene() != null) {
            preview.requestFocus();
        } else {
            steps.focus();
        }
    }

    void focusForm() {
        form.focus();
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    void dispose() {
        preview.dispose();
    }
}
