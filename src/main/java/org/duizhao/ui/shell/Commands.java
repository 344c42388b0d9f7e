package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.model.FieldPath;
import org.duizhao.session.Beginning;
import org.duizhao.session.Cursor;
import org.duizhao.session.EarlierSave;
import org.duizhao.session.Failure;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Papers;
import org.duizhao.session.Remains;
import org.duizhao.session.Review;
import org.duizhao.session.Reviewed;
import org.duizhao.session.Salvage;
import org.duizhao.session.Session;
import org.duizhao.session.ThemeShelf;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Settings;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.NoticeBar;
import org.duizhao.ui.dialog.Notification;
import org.duizhao.ui.form.FindingWords;
import org.duizhao.ui.form.FormActions;
import org.duizhao.ui.layout.LayoutPage;

/** What happens between a click and a use case: which file, is anything lost, and what came of it. */
final class Commands implements FormActions {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;
    private final Dialogs dialogs;
    private final DesktopOpener opener;
    private final NoticeBar bar;
    private final Consumer<Notification> notices;
    private final Runnable print;
    private final Runnable layout;
    private final Folders folders;
    private final Saving saving;
    private final Opening opening;
    private final BrokenFile broken;
    private final Consumer<Runnable> pages;

    /**
     * @param pages   asks about what would be lost with the pages that are open
     * @param remains shows what there is of a file that cannot be opened
     */
    Commands(
            Workspace workspace, Settings settings, Messages messages, Dialogs dialogs, DesktopOpener opener,
            NoticeBar bar, Consumer<Runnable> pages, Runnable print, Runnable layout, Consumer<Remains> remains) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
        this.dialogs = dialogs;
        this.opener = opener;
        this.bar = bar;
        notices = bar::show;
        this.print = print;
        this.layout = layout;
        this.pages = pages;
        folders = new Folders(workspace, settings, messages);
        broken = new BrokenFile(workspace, messages, dialogs, remains);
        saving = new Saving(workspace, folders, messages, dialogs);
        opening = new Opening(workspace, messages, dialogs, notices, broken::tell);
    }

    /** What is done on the page of themes. */
    ThemeCommands themes(ThemeShelf shelf, ThemeCommands.Ways ways) {
        return new ThemeCommands(shelf, folders, messages, dialogs, notices, ways);
    }

    /** The page of the layout of the open draft. @param close leads back from it */
    LayoutPage layoutPage(Runnable close) {
        return new LayoutPage(workspace.openProperty().get().session(), workspace.looks(), messages,
                new LayoutCommands(settings::fonts, messages, dialogs, notices, close));
    }

    /** Goes on at once, after saving, or not at all. */
    void leaving(Runnable then) {
        pages.accept(() -> saving.leaving(then));
    }

    /** Asks before what the person put right in a document that was read would be lost. */
    void leaving(Review review, Runnable then) {
        if (!review.isCorrected() || dialogs.confirm(new Confirmation(messages.get("review.leave"),
                messages.get("review.leave.text"), List.of(), messages.get("review.leave.go"),
                messages.get("review.leave.back")))) {
            then.run();
        }
    }

    void save() {
        saving.save(() -> {});
    }

    void saveAs() {
        saving.saveAs(() -> {});
    }

    void open() {
        dialogs.open(FileKind.DRAFT, folders.last()).ifPresent(this::open);
    }

    void open(Path file) {
        leaving(() -> {
            folders.remember(file);
            opening.open(file);
        });
    }

    /** Opens an earlier state of a draft as one of its own. */
    void openEarlier(EarlierSave save) {
        workspace.earlier().read(save, open -> leaving(() -> {
            open.run();
            notices.accept(Notification.done(messages.get("earlier.opened", When.here(messages).words(save.time()))));
        }), broken::tell);
    }

    /** Opens what is left of a damaged file as a draft of its own. */
    void openSalvage(Salvage salvage) {
        leaving(() -> {
            workspace.open(salvage);
            notices.accept(Notification.done(messages.get("salvage.opened")));
        });
    }

    /** @param show lets the person look over what was recognised */
    void importPaper(Consumer<Review> show) {
        dialogs.open(FileKind.IMPORTABLE, folders.last()).ifPresent(file -> importPaper(file, show));
    }

    private void importPaper(Path file, Consumer<Review> show) {
        folders.remember(file);
        ReadingProgress reading = new ReadingProgress(messages.get("import.reading", file.getFileName()), bar, messages);
        workspace.review(file, reading.then(show), reading.then(this::tell));
    }

    /** Opens a draft, imports anything else. */
    void take(Path file, Consumer<Review> show) {
        if (Papers.endsWith(file, Papers.ENDING)) {
            open(file);
        } else {
            importPaper(file, show);
        }
    }

    void pastePaper(Consumer<Review> show) {
        String text = Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
        ReadingProgress reading = new ReadingProgress(messages.get("import.readingText"), bar, messages);
        workspace.review(text, reading.then(show), reading.then(this::tell));
    }

    /** Opens what was recognised as a new draft. */
    void accept(Reviewed reviewed) {
        saving.leaving(() -> {
            workspace.accept(reviewed);
            imported(reviewed);
        });
    }

    /** Puts what was recognised into the open draft. */
    void replace(Reviewed reviewed) {
        workspace.replace(reviewed);
        imported(reviewed);
    }

    /** Whatever is doubtful is said, and shown to whoever wants to see it. */
    private void imported(Reviewed reviewed) {
        int unplaced = reviewed.draft().unplaced().size();
        List<FieldPath> guesses = reviewed.guesses();
        if (guesses.isEmpty()) {
            notices.accept(Notification.done(unplaced == 0
                    ? messages.get("import.done") : messages.get("import.unplaced", unplaced)));
        } else {
            notices.accept(Notification.done(unplaced == 0
                            ? messages.get("import.guessed", guesses.size())
                            : messages.get("import.both", unplaced, guesses.size()),
                    new Notification.Action(messages.get("import.look"),
                            () -> workspace.openProperty().get().session().navigation().reveal(new Cursor(guesses.getFirst(), 0)))));
        }
    }

    /**
     * Begins this year's paper from last year's.
     *
     * @param show lets the person look over last year's if it is no draft
     */
    void carryOver(Beginning beginning, Consumer<Review> show) {
        leaving(() -> dialogs.open(FileKind.PAPER, folders.last()).ifPresent(file -> {
            if (Papers.endsWith(file, Papers.ENDING)) {
                folders.remember(file);
                workspace.carryOver(file, beginning, this::carriedOver, broken::tell);
            } else {
                importPaper(file, show);
            }
        }));
    }

    /** The same from what was looked over; about an open draft the person was asked before. */
    void carryOver(Reviewed last, Beginning beginning) {
        carriedOver(workspace.carryOver(last, beginning));
    }

    private void carriedOver(int items) {
        notices.accept(Notification.done(messages.get("carryOver.done", items)));
    }

    @Override
    public void exportWord() {
        export(FileKind.WORD, "docx", (file, failed) ->
                workspace.exports().word(file, settings.fonts(), () -> exported(file), failed));
    }

    @Override
    public void exportPdf() {
        export(FileKind.PDF, "pdf", (file, failed) ->
                workspace.exports().pdf(file, settings.fonts(), missing -> exported(file, missing), failed));
    }

    @Override
    public void exportText() {
        export(FileKind.TEXT, "txt", (file, failed) -> workspace.exports().text(file, () -> exported(file), failed));
    }

    @Override
    public void print() {
        print.run();
    }

    @Override
    public void layout() {
        layout.run();
    }

    private void export(FileKind kind, String ending, BiConsumer<Path, Consumer<Failure>> write) {
        if (goAhead()) {
            exportTo(kind, ending, write);
        }
    }

    private void exportTo(FileKind kind, String ending, BiConsumer<Path, Consumer<Failure>> write) {
        OpenDraft exporting = workspace.openProperty().get();
        dialogs.save(kind, folders.suggestion(ending)).ifPresent(file -> {
            folders.remember(file);
            write.accept(file, failure -> {
                if (exporting != workspace.openProperty().get()) {
                    tell(failure); // what is open now is another paper
                } else if (dialogs.tell(FailureWords.of(failure, "export.elsewhere", messages))) {
                    exportTo(kind, ending, write);
                }
            });
        });
    }

    /** Whoever does not go on is led to the first place that is open. */
    private boolean goAhead() {
        Session session = workspace.openProperty().get().session();
        List<Finding> missing = session.paper().progress().open().stream()
                .filter(Finding::warnsBeforeExport).toList();
        boolean goes = missing.isEmpty() || dialogs.exportAnyway(missing.stream()
                .map(finding -> FindingWords.of(finding, session, messages)).distinct().toList());
        if (!goes) {
            session.navigation().reveal(Cursor.at(missing.getFirst().place()));
        }
        return goes;
    }

    private void exported(Path file) {
        exported(file, List.of());
    }

    /** @param missing characters that are not in the file as they should be */
    private void exported(Path file, List<String> missing) {
        String name = file.getFileName().toString();
        notices.accept(Notification.done(missing.isEmpty() ? messages.get("export.done", name)
                        : messages.get("export.missing", name, String.join(" ", missing)),
                new Notification.Action(messages.get("export.open"), () -> told(opener.open(file), file)),
                new Notification.Action(messages.get("export.folder"), () -> showInFolder(file))));
    }

    void showInFolder(Path file) {
        told(opener.showInFolder(file), file);
    }

    private void told(CompletableFuture<DesktopOpener.Answer> answer, Path file) {
        answer.thenAccept(how -> how.failureKey().ifPresent(key -> Platform.runLater(() ->
                notices.accept(Notification.asking(messages.get(key, file.getFileName().toString()))))));
    }

    private void tell(Failure failure) {
        dialogs.tell(FailureWords.of(failure, messages));
    }
}
