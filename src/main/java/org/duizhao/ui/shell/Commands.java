package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.OpenPoint;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.Notice;
import org.duizhao.ui.dialog.Trouble;
import org.duizhao.ui.form.FormActions;
import org.duizhao.ui.form.OpenPointWords;

/** What happens between a click and a use case: which file, is anything lost, and what came of it. */
final class Commands implements FormActions {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private final Dialogs dialogs;
    private final DesktopOpener opener;
    private final Consumer<Notice> notices;

    Commands(
            Workspace workspace, Settings settings, Messages messages, Dialogs dialogs, DesktopOpener opener,
            Consumer<Notice> notices) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.dialogs = dialogs;
        this.opener = opener;
        this.notices = notices;
    }

    /** Goes on at once, after saving, or not at all. */
    void leaving(Runnable then) {
        OpenDraft open = workspace.openProperty().get();
        if (open == null || !open.session().modifiedProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.askUnsaved(workspace.title())) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> { }
        }
    }

    void open() {
        dialogs.open(FileKind.DRAFT, folder()).ifPresent(this::open);
    }

    void open(Path file) {
        leaving(() -> {
            remember(file);
            workspace.open(file, this::tell);
        });
    }

    void importPaper() {
        dialogs.open(FileKind.IMPORTABLE, folder()).ifPresent(file -> leaving(() -> {
            remember(file);
            workspace.importFile(file, unplaced -> notices.accept(Notice.done(unplaced == 0
                    ? messages.get("import.done") : messages.get("import.unplaced", unplaced))), this::tell);
        }));
    }

    void save(Runnable then) {
        Path file = workspace.openProperty().get().fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            save(file, then);
        }
    }

    void saveAs(Runnable then) {
        dialogs.save(FileKind.DRAFT, suggestion("duizhao")).ifPresent(file -> save(file, then));
    }

    private void save(Path file, Runnable then) {
        remember(file);
        workspace.save(file, false, then, this::tell);
    }

    @Override
    public void exportWord() {
        if (goAhead()) {
            dialogs.save(FileKind.WORD, suggestion("docx")).ifPresent(file -> {
                remember(file);
                workspace.exportWord(file, fonts(), () -> exported(file), this::tell);
            });
        }
    }

    @Override
    public void exportText() {
        if (goAhead()) {
            dialogs.save(FileKind.TEXT, suggestion("txt")).ifPresent(file -> {
                remember(file);
                workspace.exportText(file, () -> exported(file), this::tell);
            });
        }
    }

    private boolean goAhead() {
        OpenDraft open = workspace.openProperty().get();
        List<String> missing = open.session().progressProperty().get().open().stream()
                .filter(point -> point.kind().warnsBeforeExport())
                .map((OpenPoint point) -> OpenPointWords.of(point, open.session(), messages)).distinct().toList();
        return missing.isEmpty() || dialogs.exportAnyway(missing);
    }

    private void exported(Path file) {
        notices.accept(Notice.done(messages.get("export.done", file.getFileName().toString()),
                new Notice.Action(messages.get("export.open"), () -> opener.open(file)),
                new Notice.Action(messages.get("export.folder"), () -> opener.showInFolder(file))));
    }

    private Map<String, String> fonts() {
        Map<String, String> chosen = new TreeMap<>();
        Setting.FONTS.forEach((role, setting) -> chosen.put(role, settings.get(setting)));
        return chosen;
    }

    private void tell(Failure failure) {
        String name = failure.file() == null || failure.file().getFileName() == null ? ""
                : failure.file().getFileName().toString();
        dialogs.tell(new Trouble(messages.get("failure." + failure.code(), name),
                messages.get(failure.isWriting() ? "failure.safe.writing" : "failure.safe.reading"),
                messages.get(failure.isWriting() ? "failure.advice.writing" : "failure.advice.reading"), failure.code()));
    }

    private Path suggestion(String ending) {
        Path file = workspace.openProperty().get().fileProperty().get();
        String name = file == null ? workspace.title().replaceAll("[\\\\/:*?\"<>|]", "")
                : file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path folder = file == null ? folder() : file.getParent();
        Path suggested = Path.of((name.isBlank() ? messages.get("app.name") : name) + "." + ending);
        return folder == null ? suggested : folder.resolve(suggested);
    }

    private Path folder() {
        String folder = settings.get(Setting.FOLDER);
        return folder.isBlank() ? null : Path.of(folder);
    }

    private void remember(Path file) {
        if (file.toAbsolutePath().getParent() != null) {
            settings.set(Setting.FOLDER, file.toAbsolutePath().getParent().toString());
        }
    }
}
