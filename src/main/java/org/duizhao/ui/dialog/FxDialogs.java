package org.duizhao.ui.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.duizhao.i18n.Messages;

/** Asks in windows that belong to the main one. On the JavaFX thread. */
public final class FxDialogs implements Dialogs {
    private final Supplier<Window> owner;
    private final Messages messages;
    private final FileChoosers.Shown opening;
    private final FileChoosers.Shown saving;

    /** @param owner the main window at the time of asking; may give null */
    public FxDialogs(Supplier<Window> owner, Messages messages) {
        this(owner, messages, FileChooser::showOpenDialog, FileChooser::showSaveDialog);
    }

    FxDialogs(Supplier<Window> owner, Messages messages, FileChoosers.Shown opening, FileChoosers.Shown saving) {
        this.owner = owner;
        this.messages = messages;
        this.opening = opening;
        this.saving = saving;
    }

    @Override
    public Optional<Path> open(FileKind kind, Path folder) {
        return Optional.ofNullable(opening.in(FileChoosers.toOpen(kind, folder, messages), owner.get()))
                .map(file -> file.toPath());
    }

    @Override
    public Optional<Path> save(FileKind kind, Path suggestion) {
        return Optional.ofNullable(saving.in(FileChoosers.toSave(kind, suggestion, messages), owner.get()))
                .map(file -> file.toPath())
                .filter(chosen -> chosen.equals(kind.named(chosen)) || mayReplace(kind.named(chosen)))
                .map(kind::named);
    }

    /** The chooser has asked about the name as it was typed, not about the one with the extension. */
    private boolean mayReplace(Path file) {
        return Files.notExists(file) || confirm(new Confirmation(
                messages.get("dialog.replace", file.getFileName()), messages.get("dialog.replace.text"), List.of(),
                messages.get("dialog.replace.go"), messages.get("dialog.cancel")));
    }

    @Override
    public Unsaved askUnsaved(String draft, boolean saved) {
        ButtonType save = new ButtonType(messages.get("dialog.unsaved.save"), ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(messages.get("dialog.unsaved.discard"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return this.<Unsaved>question("unsaved", messages.get("dialog.unsaved", draft))
                .add(messages.get(saved ? "dialog.unsaved.text" : "dialog.unsaved.never"), "question-text")
                .answer(save, Unsaved.SAVE, "unsaved-save")
                .answer(discard, Unsaved.DISCARD, "unsaved-discard")
                .answer(cancel, Unsaved.CANCEL, "unsaved-cancel")
                .byDefault(save).showAndWait().orElse(Unsaved.CANCEL);
    }

    @Override
    public Changed askChanged(String file) {
        ButtonType saveAs = new ButtonType(messages.get("dialog.changed.saveAs"), ButtonData.OK_DONE);
        ButtonType overwrite = new ButtonType(messages.get("dialog.changed.overwrite"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return this.<Changed>question("changed", messages.get("dialog.changed", file))
                .add(messages.get("dialog.changed.text"), "question-text")
                .answer(saveAs, Changed.SAVE_AS, "changed-save-as")
                .answer(overwrite, Changed.OVERWRITE, "changed-overwrite")
                .answer(cancel, Changed.CANCEL, "changed-cancel")
                .byDefault(saveAs).showAndWait().orElse(Changed.CANCEL);
    }

    @Override
    public Fork.Way choose(Fork question) {
        ButtonType safe = new ButtonType(question.safe(), ButtonData.OK_DONE);
        ButtonType other = new ButtonType(question.other(), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        return this.<Fork.Way>question("fork", question.heading())
                .add(question.text(), "question-text")
                .answer(safe, Fork.Way.SAFE, "fork-safe")
                .answer(other, Fork.Way.OTHER, "fork-other")
                .answer(cancel, Fork.Way.CANCEL, "fork-cancel")
                .byDefault(safe).showAndWait().orElse(Fork.Way.CANCEL);
    }

    @Override
    public boolean confirm(Confirmation question) {
        ButtonType go = new ButtonType(question.go(), ButtonData.OTHER);
        ButtonType back = new ButtonType(question.back(), ButtonData.CANCEL_CLOSE);
        return this.<Boolean>question("confirm", question.heading())
                .add(question.text(), "question-text")
                .addPoints(question.points())
                .answer(go, true, "confirm-go")
                .answer(back, false, "confirm-back")
                .byDefault(back).showAndWait().orElse(false);
    }

    @Override
    public boolean exportAnyway(List<String> open) {
        return confirm(new Confirmation(messages.get("dialog.export.open", open.size()),
                messages.get("dialog.export.text"), open,
                messages.get("dialog.export.go"), messages.get("dialog.export.back")));
    }

    @Override
    public boolean tell(Trouble trouble) {
        ButtonType close = new ButtonType(messages.get("dialog.understood"), ButtonData.CANCEL_CLOSE);
        QuestionDialog<Boolean> dialog = this.<Boolean>question("trouble", trouble.what())
                .addPoints(trouble.points())
                .add(trouble.safe(), "question-text")
                .add(trouble.advice(), "question-text")
                .add(messages.get("dialog.code", trouble.code()), "question-code");
        if (!trouble.way().isBlank()) {
            ButtonType way = new ButtonType(trouble.way(), ButtonData.OK_DONE);
            dialog.answer(way, true, "trouble-way").answer(close, false, "trouble-close").byDefault(way);
        } else {
            dialog.answer(close, false, "trouble-close").byDefault(close);
        }
        return dialog.showAndWait().orElse(false);
    }

    private <T> QuestionDialog<T> question(String id, String heading) {
        return new QuestionDialog<>(id, owner.get(), messages.get("app.name"), heading);
    }
}
