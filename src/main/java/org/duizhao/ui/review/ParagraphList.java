package org.duizhao.ui.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import org.duizhao.i18n.Messages;
import org.duizhao.recognise.Confidence;
import org.duizhao.recognise.Placement;
import org.duizhao.session.Reviewed;
import org.duizhao.ui.control.ElementDrag;

/** Paragraphs that were read, by their index; each says what it became. A paragraph can be dragged into the result. */
final class ParagraphList extends ListView<Integer> {
    private final Messages messages;
    private final ObjectProperty<Set<Integer>> linked = new SimpleObjectProperty<>(Set.of());
    private Reviewed reviewed;
    private FieldNames names;
    private Map<Integer, Placement> placements = Map.of();

    ParagraphList(String id, Messages messages) {
        this.messages = messages;
        setId(id);
        setCellFactory(list -> new Cell());
    }

    void show(Reviewed now, List<Integer> paragraphs) {
        reviewed = now;
        names = new FieldNames(now.draft(), messages);
        placements = now.placements();
        if (!paragraphs.equals(getItems())) {
            getItems().setAll(paragraphs);
        }
        refresh();
    }

    void link(Collection<Integer> paragraphs) {
        linked.set(Set.copyOf(paragraphs));
    }

    private String how(int paragraph) {
        Placement placement = placements.get(paragraph);
        List<String> words = new ArrayList<>(placement.fields().stream().map(names::name).distinct().toList());
        if (reviewed.fixed().containsKey(paragraph)) {
            words.add(messages.get("review.fixed"));
        } else if (placement.confidence() != Confidence.CERTAIN) {
            words.add(messages.get("review.confidence." + placement.confidence().name().toLowerCase(Locale.ROOT)));
        }
        return words.stream().collect(Collectors.joining(messages.get("step.between")));
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
