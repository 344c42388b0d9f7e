package org.duizhao.ui.preview;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.duizhao.i18n.Messages;
import org.duizhao.paginate.Orphan;
import org.duizhao.paginate.Orphans;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.ui.control.Icon;

/** The paper as it will be printed: follows every edit, marks the field being written, and leads back to a field by a click. */
public final class PagePreview {
    private final Session session;
    private final Messages messages;
    private final PageDesk desk;
    private final FontNote note;
    private final GuidesChooser guides;
    private final OrphanCount orphans;
    private final Orphans alone = new Orphans();
    private final Button move = new Button(null, Icon.APART.node());
    private final BorderPane root = new BorderPane();
    private final Subscription observed;
    private PreviewFonts usual;
    private PreviewFonts shown;
    private Cursor last;
    private boolean revealing;

    public PagePreview(Session session, Messages messages, PreviewFonts fonts) {
        this.session = session;
        this.messages = messages;
        usual = fonts;
        shown = fonts.in(session);
        desk = new PageDesk(new PagePainter(shown), messages, new Picked());
        desk.setId("preview-desk");
        desk.setAccessibleText(messages.get("preview.desk"));
        note = new FontNote(shown, messages);
        guides = new GuidesChooser(session, messages);
        guides.marginsProperty().subscribe(() -> desk.setGuides(guides.guides()));
        guides.gridProperty().subscribe(() -> desk.setGuides(guides.guides()));
        orphans = new OrphanCount(messages, desk::jumpTo);
        root.getStyleClass().add("preview");
        root.getStylesheets().add(PagePreview.class.getResource("/css/preview.css").toExternalForm());
        root.setTop(header());
        root.setCenter(desk);
        root.setBottom(footer());
        showPages();
        observed = session.paperProperty().subscribe(() -> showPages())
                .and(session.navigation().cursorProperty().subscribe(this::showCursor))
                .and(session.navigation().stepProperty().subscribe(this::showStep));
    }

    public Node node() {
        return root;
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return desk.zoomProperty();
    }

    /** Whether the edges of the type area are shown. */
    public BooleanProperty marginsProperty() {
        return guides.marginsProperty();
    }

    /** Whether the grid of lines and characters is shown. */
    public BooleanProperty gridProperty() {
        return guides.gridProperty();
    }

    /** What a click on the note about fonts does. */
    public void onFonts(Runnable action) {
        note.setOnAction(event -> action.run());
    }

    /** Draws with other fonts from now on, where the draft names none of its own. */
    public void showFonts(PreviewFonts fonts) {
        usual = fonts;
        showFonts();
    }

    private void showFonts() {
        if (!shown.areOf(session, usual)) {
            shown = usual.in(session);
            desk.setPainter(new PagePainter(shown));
            note.show(shown);
        }
    }

    /** What the button does that moves the pages to another window or back; without it there is no such button. */
    public void onMove(Runnable action) {
        move.setOnAction(event -> action.run());
        move.setManaged(true);
        move.setVisible(true);
        showApart(false);
    }

    /** Whether the pages are in a window of their own, for the button's name. */
    public void showApart(boolean apart) {
        String name = messages.get(apart ? "preview.together" : "preview.apart");
        move.setTooltip(new Tooltip(name));
        move.setAccessibleText(name);
    }

    public void requestFocus() {
        desk.requestFocus();
    }

    /** Stops following the session. */
    public void dispose() {
        observed.unsubscribe();
    }

    private Node header() {
        Label place = new Label();
        place.setId("preview-place");
        place.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("preview.place", desk.currentProperty().get(), session.paper().pages().size()),
                desk.currentProperty(), session.paperProperty()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        move.setId("preview-move");
        move.getStyleClass().add("preview-move");
        move.setManaged(false);
        move.setVisible(false);
        HBox header = new HBox(place, between, new ZoomChooser(desk.zoomProperty(), messages), guides, move);
        header.getStyleClass().add("preview-header");
        return header;
    }

    private Node footer() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox footer = new HBox(orphans, between, note);
        footer.getStyleClass().add("preview-footer");
        footer.managedProperty().bind(orphans.visibleProperty().or(note.visibleProperty()));
        return footer;
    }

    /** What is meant by the mouse: it is in sight and stays where it is. */
    private final class Picked implements DeskMouse.Picking {
        @Override
        public void place(Cursor place) {
            revealing = true;
            session.navigation().reveal(place);
            revealing = false;
        }

        @Override
        public void word(Cursor character) {
            place(session.paper().wordAt(character));
        }

        @Override
        public void selecting(Cursor selection) {
            desk.setMark(FieldMark.of(session.linesOf(selection.path()), selection));
        }
    }

    private void showPages() {
        showFonts();
        List<Page> pages = session.paper().pages();
        List<Orphan> found = alone.in(pages);
        desk.setPages(pages, found);
        orphans.show(found);
        mark(true);
    }

    /** Turns to where a step begins, since its first field may be empty and not on paper. */
    private void showStep(String part) {
        if (!revealing) {
            FieldMark.beginning(session.paper().pages(), part)
                    .ifPresent(spot -> desk.follow(spot.page(), spot.box()));
        }
    }

    private void showCursor(Cursor cursor) {
        boolean otherField = cursor != null && (last == null || !Objects.equals(last.path(), cursor.path()));
        mark(otherField || !desk.isScrolledByHand());
        last = cursor;
    }

    private void mark(boolean follow) {
        Cursor cursor = session.navigation().cursorProperty().get();
        FieldMark mark = cursor == null ? FieldMark.NONE : FieldMark.of(session.linesOf(cursor.path()), cursor);
        desk.setMark(mark);
        if (follow) {
            mark.target().ifPresent(spot -> desk.follow(spot.page(), spot.box()));
        }
    }
}
