package org.duizhao.ui.layout;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.model.Layout;
import org.duizhao.ui.control.FontName;
import org.duizhao.ui.style.StyleClass;

/** The font of one face: a name from the list or any other; left empty, the one of the settings. */
final class FontBox extends VBox {
    private final Face face;
    private final List<String> installed;
    private final LayoutParts parts;
    private final ComboBox<String> box = new ComboBox<>();
    private final Label message;
    private boolean showing;

    FontBox(Face face, List<String> installed, LayoutParts parts) {
        this.face = face;
        this.installed = installed;
        this.parts = parts;
        String name = parts.messages().get("settings.font." + LayoutParts.name(face));
        Label label = parts.label(name, StyleClass.LABEL);
        label.setLabelFor(box);
        message = parts.label("", StyleClass.SMALL);
        setSpacing(4);
        box.setId("layout-font-" + LayoutParts.name(face));
        box.setAccessibleText(name);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(list -> new FamilyCell());
        getChildren().addAll(label, box, message);
        offer(Set.of());
        parts.onRefresh(this::show);
        box.setOnAction(event -> commit());
        box.focusedProperty().subscribe((was, focused) -> {
            if (was && !focused) {
                commit();
            }
        });
    }

    /** The customary families, then those of this machine, first the ones that have Chinese. */
    void offer(Set<String> chinese) {
        Predicate<String> isChinese = family -> chinese.stream().anyMatch(family::equalsIgnoreCase);
        Stream<String> first = installed.stream().filter(isChinese).sorted();
        Stream<String> others = installed.stream().filter(isChinese.negate()).sorted();
        showing = true;
        String text = box.getEditor().getText();
        box.getItems().setAll(Stream.of(FontChoice.customary(face).stream(), first, others).flatMap(all -> all)
                .distinct().toList());
        box.getEditor().setText(text);
        showing = false;
    }

    private void show() {
        showing = true;
        String own = parts.layout().fonts().getOrDefault(face, "");
        box.setValue(own);
        box.getEditor().setText(own);
        Typefaces usual = Typefaces.with(parts.actions().usualFonts());
        box.setPromptText(parts.messages().get("layout.font.usual", usual.family(face)));
        FontChoice choice = FontChoice.of(face, usual.in(parts.layout()), installed);
        say(choice.standIn() ? parts.messages().get("layout.font.missing", FontName.of(choice.family(), parts.messages())) : "");
        showing = false;
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private void commit() {
        String family = box.getEditor().getText().strip();
        if (showing || family.equals(parts.layout().fonts().getOrDefault(face, ""))) {
            return;
        }
        if (family.isEmpty() || Layout.isFamily(family)) {
            parts.lay(layout -> layout.withFont(face, family));
        } else {
            say(parts.messages().get("layout.font.wrong", Layout.LONGEST_FAMILY));
        }
    }

    /** Says of a family that it is not on this machine. */
    private final class FamilyCell extends ListCell<String> {
        @Override
        protected void updateItem(String family, boolean empty) {
            super.updateItem(family, empty);
            setText(empty || family == null ? null : FontChoice.isInstalled(family, installed) ? family
                    : parts.messages().get("layout.font.notHere", family));
        }
    }
}
