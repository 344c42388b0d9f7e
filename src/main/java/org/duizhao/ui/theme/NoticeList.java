package org.duizhao.ui.theme;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.duizhao.i18n.Messages;
import org.duizhao.session.ThemeEditing;
import org.duizhao.session.ThemeEvidence;
import org.duizhao.session.ThemeProposal.Passage;
import org.duizhao.ui.control.MarkedText;
import org.duizhao.ui.style.StyleClass;

/** The paragraphs of a notice, with those passages marked that were read for the field in use. */
final class NoticeList extends ListView<Integer> {
    private final ThemeEditing editing;
    private final ThemeEvidence evidence;
    private List<Passage> passages = List.of();

    NoticeList(ThemeEditing editing, ThemeEvidence evidence, Messages messages) {
        this.editing = editing;
        this.evidence = evidence;
        setId("theme-notice");
        setAccessibleText(messages.get("theme.notice"));
        setCellFactory(list -> new Cell());
        getItems().setAll(IntStream.range(0, evidence.paragraphs().size())
                .filter(i -> !evidence.paragraphs().get(i).isBlank()).boxed().toList());
        editing.fieldProperty().subscribe(this::mark);
    }

    private void mark(String field) {
        passages = field.isEmpty() ? List.of() : evidence.passages(field, editing.theme());
        refresh();
        passages.stream().findFirst().ifPresent(first -> scrollTo(Math.max(0, getItems().indexOf(first.paragraph()) - 2)));
    }

    private final class Cell extends ListCell<Integer> {
        /** Width in px of a scroll bar and the cell's padding. */
        private static final double AROUND = 40;

        private final MarkedText text = new MarkedText();

        Cell() {
            getStyleClass().add(StyleClass.NOTICE_ROW);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer paragraph, boolean empty) {
            super.updateItem(paragraph, empty);
            setGraphic(empty || paragraph == null ? null : text);
            if (getGraphic() != null) {
                text.show(evidence.paragraphs().get(paragraph), passages.stream()
                        .filter(passage -> passage.paragraph() == paragraph)
                        .map(passage -> new IndexRange(passage.start(), passage.end())).toList());
            }
        }

        private double textWidth() {
            return Math.max(60, getListView().getWidth() - AROUND);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                    : snappedTopInset() + text.prefHeight(textWidth()) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() != null) {
                text.resize(textWidth(), text.prefHeight(textWidth()));
            }
        }
    }
}
