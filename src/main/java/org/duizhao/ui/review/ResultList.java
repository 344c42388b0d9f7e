package org.duizhao.ui.review;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.duizhao.i18n.Messages;
import org.duizhao.recognise.Place;
import org.duizhao.session.Landing;
import org.duizhao.session.ReviewRow;
import org.duizhao.ui.control.ElementDrag;

/** What was made of the source, as it would be printed; takes paragraphs that are dropped on it. */
final class ResultList extends ListView<ReviewRow> {
    private static final double STEP = 14;
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    /** So near to its upper or lower edge a drag makes it scroll, and by so much each time; in px. */
    private static final double EDGE = 28;
    private static final double PULL = 12;

    /** Is told that a paragraph was put before or behind a row. */
    @FunctionalInterface
    interface Dropped {
        void drop(int paragraph, int row, boolean before);
    }

    private final StillList<ReviewRow> still = new StillList<>(this, ResultList::isSame);
    /** The gap between rows above which something is being dragged; -1 if there is none. */
    private final IntegerProperty gap = new SimpleIntegerProperty(-1);
    private final Messages messages;
    private final Dropped dropped;
    private final ObjectProperty<Set<Integer>> linked = new SimpleObjectProperty<>(Set.of());

    /** @param dropped is told what was put where */
    ResultList(Messages messages, Dropped dropped) {
        this.messages = messages;
        this.dropped = dropped;
        setId("review-result");
        setCellFactory(list -> new Cell());
        addEventFilter(DragEvent.DRAG_OVER, event -> pull(event.getY()));
    }

    void show(List<ReviewRow> rows) {
        still.show(rows);
    }

    private static boolean isSame(ReviewRow row, ReviewRow other) {
        return row.kind() == other.kind() && row.words().equals(other.words()) && row.place().equals(other.place());
    }

    private void pull(double y) {
        if (y < EDGE || y > getHeight() - EDGE) {
            still.scrollBy(y < EDGE ? -PULL : PULL);
        }
    }

    /** Marks the rows that some paragraphs became. */
    void link(Collection<Integer> paragraphs) {
        linked.set(Set.copyOf(paragraphs));
    }

    void showLinked() {
        getItems().stream().filter(this::isLinked).findFirst().map(getItems()::indexOf).ifPresent(still::reveal);
    }

    private boolean isLinked(ReviewRow row) {
        return !Collections.disjoint(row.sources(), linked.get());
    }

    private static int depth(ReviewRow.Kind kind) {
        return switch (kind) {
            case FACT, BLOCK, EMPTY, SECTION -> 0;
            case ASPECT, TEXT -> 1;
            case PROBLEM, POINT -> 2;
            case EXAMPLE -> 3;
        };
    }

    private String words(ReviewRow row) {
        return switch (row.kind()) {
            case BLOCK -> block(row);
            case EMPTY -> messages.get("review.empty", block(row));
            default -> row.text();
        };
    }

    private String block(ReviewRow row) {
        return row.place().filter(Place.In.class::isInstance).map(place -> ((Place.In) place).section())
                .map(kind -> FieldNames.block(kind, messages)).orElse("");
    }

    private final class Cell extends WrappingCell<ReviewRow> {
        Cell() {
            linked.addListener(change -> showLink());
            gap.addListener(change -> showGap());
            setOnDragOver(event -> paragraph(event).ifPresent(paragraph -> {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
                gap.set(new Landing(ResultList.this.getItems()).gap(getIndex(), isUpper(event)));
            }));
            setOnDragExited(event -> gap.set(-1));
            setOnDragDropped(event -> paragraph(event).ifPresent(paragraph -> {
                event.setDropCompleted(true);
                event.consume();
                gap.set(-1);
                dropped.drop(paragraph, getIndex(), isUpper(event));
            }));
        }

        private Optional<Integer> paragraph(DragEvent event) {
            return getItem() == null || getItem().place().isEmpty() ? Optional.empty()
                    : ElementDrag.id(event).map(Integer::valueOf);
        }

        private boolean isUpper(DragEvent event) {
            return event.getY() < getHeight() / 2;
        }

        /** The line below this row. */
        private void showGap() {
            pseudoClassStateChanged(DROP, gap.get() > 0 && getIndex() == gap.get() - 1 && getItem() != null);
        }

        @Override
        void fill(ReviewRow row) {
            boolean named = row.kind() == ReviewRow.Kind.BLOCK || row.kind() == ReviewRow.Kind.EMPTY;
            pseudoClassStateChanged(QUIET, named);
            bold(row.kind() == ReviewRow.Kind.SECTION || row.kind() == ReviewRow.Kind.ASPECT);
            showGap();
            show("", words(row), row.confidence(), STEP * depth(row.kind()));
        }

        @Override
        boolean isLinked(ReviewRow row) {
            return ResultList.this.isLinked(row);
        }
    }
}
