package org.duizhao.ui.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import org.duizhao.i18n.Messages;
import org.duizhao.model.FieldPath;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Placement;
import org.duizhao.session.ReviewRow;
import org.duizhao.session.Reviewed;
import org.duizhao.ui.control.ElementDrag;

/** The paragraphs that were read, by their index; each says what it became. A paragraph can be dragged into the result. */
final class SourceList extends ListView<Integer> {
    private final Messages messages;
    private Reviewed reviewed;
    private Map<Integer, Placement> placements = Map.of();
    private Map<FieldPath, ReviewRow.Kind> kinds = Map.of();
    private final ObjectProperty<Set<Integer>> linked = new SimpleObjectProperty<>(Set.of());

    SourceList(Messages messages) {
        this.messages = messages;
        setId("review-source");
        setCellFactory(list -> new Cell());
    }

    void show(Reviewed now, Map<FieldPath, ReviewRow.Kind> kindsOfFields) {
        reviewed = now;
        placements = now.placements();
        kinds = kindsOfFields;
        List<Integer> shown = IntStream.range(0, now.paragraphs().size())
                .filter(i -> !now.paragraphs().get(i).text().isBlank()).boxed().toList();
        if (!shown.equals(getItems())) {
            getItems().setAll(shown);
        }
        refresh();
    }

    void link(List<Integer> paragraphs) {
        linked.set(new HashSet<>(paragraphs));
    }

    private String how(int paragraph) {
        Placement placement = placements.get(paragraph);
        List<String> words = new ArrayList<>();
        placement.fields().stream().map(kinds::get).filter(kind -> kind != null).distinct()
                .forEach(kind -> words.add(messages.get("review.kind." + kind.name().toLowerCase(Locale.ROOT))));
        if (reviewed.fixed().containsKey(paragraph)) {
            words.add(messages.get("review.fixed"));
        } else if (placement.confidence() != Confidence.CERTAIN) {
            words.add(messages.get("review.confidence." + placement.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return String.join(messages.get("step.between"), words);
    }

    private final class Cell extends WrappingCell<Integer> {
        Cell() {
            linked.addListener(change -> showLink());
        }

        @Override
        void fill(Integer paragraph) {
            show(how(paragraph), reviewed.paragraphs().get(paragraph).text().strip(),
                    placements.get(paragraph).confidence(), 0);
            ElementDrag.source(this, box(), Integer.toString(paragraph));
        }

        @Override
        boolean isLinked(Integer paragraph) {
            return linked.get().contains(paragraph);
        }
    }
}
