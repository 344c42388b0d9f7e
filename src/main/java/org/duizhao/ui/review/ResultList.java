package org.duizhao.ui.review;

import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import org.duizhao.model.FieldPath;
import org.duizhao.recognise.Place;
import org.duizhao.session.ReviewRow;
import org.duizhao.ui.control.ElementDrag;

/** What was made of the source, as it would be printed; takes paragraphs that are dropped on it. */
final class ResultList extends ListView<ReviewRow> {
    private static final double STEP = 14;

    private final BiConsumer<Integer, Place> dropped;
    private final ObjectProperty<Set<FieldPath>> linked = new SimpleObjectProperty<>(Set.of());

    /** @param dropped is told which paragraph was put into which place */
    ResultList(BiConsumer<Integer, Place> dropped) {
        this.dropped = dropped;
        setId("review-result");
        setCellFactory(list -> new Cell());
    }

    /** Marks the rows that hold some of the fields, and shows the first of them. */
    void link(Set<FieldPath> fields) {
        linked.set(fields);
        getItems().stream().filter(this::isLinked).findFirst().ifPresent(this::scrollTo);
    }

    private boolean isLinked(ReviewRow row) {
        return !Collections.disjoint(row.fields(), linked.get());
    }

    private static int depth(ReviewRow.Kind kind) {
        return switch (kind) {
            case FACT, SECTION, UNPLACED -> 0;
            case ASPECT, TEXT -> 1;
            case PROBLEM, POINT -> 2;
            case EXAMPLE -> 3;
        };
    }

    private final class Cell extends WrappingCell<ReviewRow> {
        Cell() {
            linked.addListener(change -> showLink());
            ElementDrag.target(this, id -> getItem() != null && getItem().place().isPresent(),
                    id -> dropped.accept(Integer.valueOf(id), getItem().place().orElseThrow()));
        }

        @Override
        void fill(ReviewRow row) {
            bold(row.kind() == ReviewRow.Kind.SECTION || row.kind() == ReviewRow.Kind.ASPECT);
            show("", row.text(), row.confidence(), STEP * depth(row.kind()));
        }

        @Override
        boolean isLinked(ReviewRow row) {
            return ResultList.this.isLinked(row);
        }
    }
}
