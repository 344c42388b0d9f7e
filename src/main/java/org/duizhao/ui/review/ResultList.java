package org.duizhao.ui.review;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import org.duizhao.i18n.Messages;
import org.duizhao.recognise.Place;
import org.duizhao.session.ReviewRow;
import org.duizhao.ui.control.ElementDrag;

/** What was made of the source, as it would be printed; takes paragraphs that are dropped on it. */
final class ResultList extends ListView<ReviewRow> {
    private static final double STEP = 14;
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Messages messages;
    private final BiConsumer<Integer, Place> dropped;
    private final ObjectProperty<Set<Integer>> linked = new SimpleObjectProperty<>(Set.of());

    /** @param dropped is told which paragraph was put into which place */
    ResultList(Messages messages, BiConsumer<Integer, Place> dropped) {
        this.messages = messages;
        this.dropped = dropped;
        setId("review-result");
        setCellFactory(list -> new Cell());
    }

    /** Marks the rows that some paragraphs became. */
    void link(Collection<Integer> paragraphs) {
        linked.set(Set.copyOf(paragraphs));
    }

    void showLinked() {
        getItems().stream().filter(this::isLinked).findFirst().ifPresent(this::scrollTo);
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
            ElementDrag.target(this, id -> getItem() != null && getItem().place().isPresent(),
                    id -> dropped.accept(Integer.valueOf(id), getItem().place().orElseThrow()));
        }

        @Override
        void fill(ReviewRow row) {
            boolean named = row.kind() == ReviewRow.Kind.BLOCK || row.kind() == ReviewRow.Kind.EMPTY;
            pseudoClassStateChanged(QUIET, named);
            bold(row.kind() == ReviewRow.Kind.SECTION || row.kind() == ReviewRow.Kind.ASPECT);
            show("", words(row), row.confidence(), STEP * depth(row.kind()));
        }

        @Override
        boolean isLinked(ReviewRow row) {
            return ResultList.this.isLinked(row);
        }
    }
}
