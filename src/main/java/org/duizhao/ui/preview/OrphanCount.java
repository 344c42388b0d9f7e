package org.duizhao.ui.preview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.duizhao.i18n.Messages;
import org.duizhao.paginate.Orphan;

/** Says how many lines stand alone and leads from one to the next; not there if none does. */
final class OrphanCount extends Button {
    private final Messages messages;
    private List<Orphan> orphans = List.of();
    private int at = -1;

    /** @param jump shows one of them */
    OrphanCount(Messages messages, Consumer<Orphan> jump) {
        this.messages = messages;
        setId("preview-orphans");
        getStyleClass().add("preview-orphans");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            at = (at + 1) % orphans.size();
            words();
            jump.accept(orphans.get(at));
        });
        words();
    }

    /** The next jump leads to the first of them again. */
    void show(List<Orphan> found) {
        if (at >= 0 || found.size() != orphans.size()) {
            at = -1;
            orphans = found;
            words();
        }
        orphans = found;
    }

    private void words() {
        setManaged(!orphans.isEmpty());
        setVisible(!orphans.isEmpty());
        setText(at < 0 ? messages.get("preview.orphans", orphans.size())
                : messages.get("preview.orphans.at", at + 1, orphans.size()));
        String help = at < 0 ? messages.get("preview.orphans.help") : help(orphans.get(at));
        setTooltip(new Tooltip(help));
        setAccessibleHelp(help);
    }

    private String help(Orphan orphan) {
        return messages.get("preview.orphan.place", orphan.page() + 1,
                messages.get("preview.orphan." + orphan.kind().name().toLowerCase(Locale.ROOT) + ".text"));
    }
}
