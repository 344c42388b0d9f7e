package org.duizhao.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Cursor;
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
        // before the form, which takes the wish away
        session.wantedProperty().addListener(change -> showForm(session.wantedProperty().get()));
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

    /** Moves the keyboard from column to column, among those that are shown. */
    void nextColumn() {
        Node owner = getScene().getFocusOwner();
        List<Node> shown = Stream.of(steps, form.node(), preview.node())
                .filter(column -> column.getScene() != null).toList();
        int here = shown.indexOf(shown.stream().filter(column -> isIn(owner, column)).findFirst().orElse(null));
        Node next = shown.get((here + 1) % shown.size());
        if (next == steps) {
            steps.focus();
        } else if (next == form.node()) {
            form.focus();
        } else {
            preview.requestFocus();
        }
    }

    /** A field can only be gone to where the form is shown. */
    private void showForm(Cursor wanted) {
        if (wanted != null) {
            columns.pageInFrontProperty().set(false);
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
