package org.duizhao.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.duizhao.compose.PageSetup;
import org.duizhao.i18n.Messages;
import org.duizhao.paginate.Orphan;
import org.duizhao.paginate.Page;
import org.duizhao.session.Cursor;
import org.duizhao.ui.control.Repainting;

/** A stack of pages to scroll through. Only those in sight exist, however long the paper is. */
final class PageDesk extends ScrollPane {
    /** Desk left free around and between the pages, in pixels. */
    static final double GAP = 24;
    /** Where in the view, from its top, a line is put that was out of sight. */
    private static final double READING_HEIGHT = 0.35;

    private PagePainter painter;
    private final Messages messages;
    private final Pane stack = new Pane();
    private final Map<Integer, PageView> shown = new TreeMap<>();
    private final Deque<PageView> spare = new ArrayDeque<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.Fit.WIDTH);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(1);
    private List<Page> pages = List.of();
    private FieldMark mark = FieldMark.NONE;
    private Guides guides = Guides.NONE;
    private Map<Integer, List<Orphan>> orphans = Map.of();
    private Orphan orphan;
    private double scale = 1;
    private boolean placing;
    private boolean scrolledByHand;

    /** @param picking told what is meant when text on a page is clicked */
    PageDesk(PagePainter painter, Messages messages, DeskMouse.Picking picking) {
        this.painter = painter;
        this.messages = messages;
        getStyleClass().add("page-desk");
        stack.getStyleClass().add("page-stack");
        setContent(stack);
        Repainting.ofChanges(this);
        setFocusTraversable(true);
        viewportBoundsProperty().subscribe(() -> arrange());
        widthProperty().subscribe(() -> arrange());
        zoom.subscribe(() -> arrange());
        vvalueProperty().subscribe(() -> scrolled());
        DeskMouse.install(stack, this, picking);
        DeskKeys.install(this);
        sceneProperty().flatMap(scene -> scene.windowProperty()).flatMap(window -> window.outputScaleXProperty())
                .subscribe(() -> showVisible());
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** Pixels of the window a point. */
    double scale() {
        return scale;
    }

    /** Number of the page in the middle of the view, from 1. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Draws every page anew with other fonts. */
    void setPainter(PagePainter other) {
        painter = other;
        putAwayOthers(0, -1);
        spare.clear();
        showVisible();
    }

    void setPages(List<Page> newPages, List<Orphan> newOrphans) {
        pages = newPages;
        orphans = newOrphans.stream().collect(Collectors.groupingBy(Orphan::page));
        orphan = null;
        arrange();
    }

    void setMark(FieldMark newMark) {
        mark = newMark;
        showVisible();
    }

    void setGuides(Guides newGuides) {
        guides = newGuides;
        showVisible();
    }

    /** Brings one into sight and marks it before all others. */
    void jumpTo(Orphan other) {
        orphan = other;
        follow(other.page(), new Rectangle2D(0, other.line().top(), PageSetup.WIDTH / 2, other.line().pitch()));
        showVisible();
    }

    /** Whether the person has scrolled since the view last followed the text. */
    boolean isScrolledByHand() {
        return scrolledByHand;
    }

    /** Brings a place on a page into sight and moves nothing if it is. @param page index, from 0 */
    void follow(int page, Rectangle2D box) {
        scrolledByHand = false;
        double top = pageTop(page) + box.getMinY() * scale;
        double bottom = pageTop(page) + box.getMaxY() * scale;
        double height = getViewportBounds().getHeight();
        if (height > 0 && (top < offset() || bottom > offset() + height)) {
            scrollTo(top - height * READING_HEIGHT);
        }
        followAcross(pageLeft() + box.getMinX() * scale, pageLeft() + box.getMaxX() * scale);
    }

    /** Pages may be wider than the view. */
    private void followAcross(double left, double right) {
        double width = getViewportBounds().getWidth();
        double room = stack.getPrefWidth() - width;
        double offset = room * getHvalue();
        if (room > 0 && (left < offset || right > offset + width)) {
            setHvalue(Math.clamp((right - left > width ? left - GAP : (left + right - width) / 2) / room, 0, 1));
        }
    }

    /** By pixels; part of what a person does. */
    void scrollBy(double pixels) {
        scrollTo(offset() + pixels);
        scrolledByHand = true;
    }

    private double offset() {
        return Math.max(0, stack.getPrefHeight() - getViewportBounds().getHeight()) * getVvalue();
    }

    private void scrollTo(double offset) {
        double room = stack.getPrefHeight() - getViewportBounds().getHeight();
        placing = true;
        setVvalue(room <= 0 ? 0 : Math.clamp(offset / room, 0, 1));
        placing = false;
        showVisible();
    }

    private void scrolled() {
        if (!placing) {
            scrolledByHand = true;
            showVisible();
        }
    }

    private double pageTop(int index) {
        return GAP + index * (PageView.height(scale) + GAP);
    }

    private double pageLeft() {
        return Math.round((stack.getPrefWidth() - PageView.width(scale)) / 2);
    }

    /** Sizes the stack; what was at the top of the view stays there. */
    private void arrange() {
        double place = (offset() - GAP) / (PageView.height(scale) + GAP);
        boolean byHand = scrolledByHand;
        boolean atTop = getVvalue() == 0;
        scale = zoom.get().scale(getWidth() - 2 * GAP, getHeight() - 2 * GAP);
        placing = true;
        stack.setPrefSize(Math.max(getViewportBounds().getWidth(), PageView.width(scale) + GAP),
                pageTop(pages.size()));
        layout();
        placing = false;
        scrollTo(atTop ? 0 : GAP + place * (PageView.height(scale) + GAP));
        scrolledByHand = byHand;
    }

    private void showVisible() {
        double height = getViewportBounds().getHeight();
        double step = PageView.height(scale) + GAP;
        int first = Math.max(0, (int) ((offset() - GAP) / step));
        int last = Math.min(pages.size() - 1, (int) ((offset() + height) / step));
        current.set(Math.clamp((int) ((offset() + height / 2) / step), 0, Math.max(0, pages.size() - 1)) + 1);
        putAwayOthers(first, last);
        double pixels = getScene() == null || getScene().getWindow() == null
                ? 1 : getScene().getWindow().getOutputScaleX();
        for (int index = first; index <= last; index++) {
            PageView view = shown.computeIfAbsent(index, missing -> taken());
            view.relocate(pageLeft(), pageTop(index));
            view.show(pages.get(index), mark.on(index), scale, pixels);
            view.showGuides(guides);
            view.showOrphans(orphans.getOrDefault(index, List.of()), orphan);
        }
    }

    private void putAwayOthers(int first, int last) {
        Map<Integer, PageView> others = new HashMap<>(shown);
        others.keySet().removeIf(index -> index >= first && index <= last);
        others.forEach((index, view) -> {
            shown.remove(index);
            stack.getChildren().remove(view);
            spare.push(view);
        });
    }

    private PageView taken() {
        PageView view = spare.isEmpty() ? new PageView(painter, messages) : spare.pop();
        stack.getChildren().add(view);
        return view;
    }

    boolean isOverText(MouseEvent event) {
        return hit(event, (view, point) -> PageHit.line(view.page(), point.getY() / scale)
                .filter(line -> point.getX() >= view.page().setup().left() * scale)).isPresent();
    }

    /** The place in a field that the mouse points at. @param front see {@link PageHit} */
    Optional<Cursor> at(MouseEvent event, double front) {
        return hit(event, (view, point) ->
                PageHit.at(view.page(), point.getX() / scale, point.getY() / scale, front));
    }

    private <T> Optional<T> hit(MouseEvent event, BiFunction<PageView, Point2D, Optional<T>> found) {
        return shown.values().stream().flatMap(view -> {
            Point2D point = view.sceneToLocal(event.getSceneX(), event.getSceneY());
            return view.contains(point) ? found.apply(view, point).stream() : Stream.empty();
        }).findFirst();
    }
}
