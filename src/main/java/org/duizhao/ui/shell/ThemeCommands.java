package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.ThemeShelf;
import org.duizhao.session.ThemeUse;
import org.duizhao.theme.Theme;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.Notification;
import org.duizhao.ui.theme.ThemeActions;

/** What happens between a click on the page of themes and a use case. */
final class ThemeCommands implements ThemeActions {
    /** Where the page leads. */
    interface Ways {
        void back();

        /** Finds the papers that use a theme. */
        void users(Theme theme, Consumer<ThemeUse> found);

        /** Begins a paper with a theme. */
        void write(Theme theme);
    }

    private final ThemeShelf shelf;
    private final Folders folders;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Consumer<Notification> notices;
    private final Ways ways;

    ThemeCommands(
            ThemeShelf shelf, Folders folders, Messages messages, Dialogs dialogs, Consumer<Notification> notices, Ways ways) {
        this.shelf = shelf;
        this.folders = folders;
        this.messages = messages;
        this.dialogs = dialogs;
        this.notices = notices;
        this.ways = ways;
    }

    /** Goes on at once, after saving, or not at all. */
    void leaving(Runnable then) {
        if (!shelf.isModified()) {
            then.run();
            return;
        }
        switch (dialogs.askUnsaved(name(), shelf.isKept(theme()))) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case CANCEL -> { }
        }
    }

    private Theme theme() {
        return shelf.editingProperty().get().theme();
    }

    private String name() {
        return theme().name().isBlank() ? messages.get("theme.unnamed") : theme().name();
    }

    @Override
    public void open(Theme theme) {
        leaving(() -> shelf.open(theme));
    }

    @Override
    public void fromNotice() {
        leaving(shelf::askForNotice);
    }

    @Override
    public void readNotice() {
        shelf.propose(this::tell);
    }

    @Override
    public void openNotice() {
        dialogs.open(FileKind.IMPORTABLE, folders.last()).ifPresent(file -> {
            folders.remember(file);
            shelf.propose(file, this::tell);
        });
    }

    @Override
    public void begin() {
        leaving(shelf::begin);
    }

    @Override
    public void save() {
        save(() -> notices.accept(Notification.done(messages.get("theme.done.saved", name()),
                new Notification.Action(messages.get("theme.write"), this::write))));
    }

    private void save(Runnable then) {
        shelf.save(then, this::tell);
    }

    @Override
    public void copy() {
        leaving(() -> shelf.copy(messages.get("theme.copyName", theme().name()), this::tell));
    }

    @Override
    public void importPack() {
        leaving(() -> dialogs.open(FileKind.THEME, folders.last()).ifPresent(file -> {
            folders.remember(file);
            importPack(file, false);
        }));
    }

    private void importPack(Path file, boolean replace) {
        shelf.importPack(file, replace, this::imported, failure -> {
            if (!failure.isThere()) {
                tell(failure);
            } else if (dialogs.confirm(replacing(failure))) {
                importPack(file, true);
            }
        });
    }

    private void imported(Theme theme, Optional<Theme> replaced) {
        notices.accept(replaced
                .map(before -> Notification.done(messages.get("theme.done.replaced", theme.name()),
                        new Notification.Action(messages.get("notice.undo"), () -> leaving(() -> shelf.putBack(before, this::tell)))))
                .orElseGet(() -> Notification.done(messages.get("theme.done.imported", theme.name()))));
    }

    private Confirmation replacing(Failure failure) {
        return new Confirmation(messages.get("theme.replace", FailureWords.name(failure)),
                messages.get("theme.replace.text"), List.of(), messages.get("theme.replace.go"),
                messages.get("theme.replace.back"));
    }

    @Override
    public void share() {
        leaving(this::shareTo);
    }

    private void shareTo() {
        Theme sharing = theme();
        dialogs.save(FileKind.THEME, folders.named(name(), "json")).ifPresent(file -> {
            folders.remember(file);
            shelf.share(file, () -> notices.accept(Notification.done(
                    messages.get("theme.done.shared", file.getFileName().toString()))), failure -> {
                        if (!shelf.isLookedAt(sharing)) {
                            tell(failure); // what is looked at now is another theme
                        } else if (dialogs.tell(FailureWords.of(failure, "export.elsewhere", messages))) {
                            shareTo();
                        }
                    });
        });
    }

    @Override
    public void delete() {
        Theme theme = theme();
        ways.users(theme, use -> {
            boolean still = shelf.editingProperty().get() != null && theme().id().equals(theme.id());
            if (still && (use.isNone() || dialogs.confirm(deleting(theme, use)))) {
                deleteAtOnce();
            }
        });
    }

    private Confirmation deleting(Theme theme, ThemeUse use) {
        List<String> points = Stream.concat(
                use.papers().stream().map(paper -> messages.get(
                        paper.carries() ? "theme.use.carries" : "theme.use.without", paper.name())),
                use.unread().stream().map(file -> messages.get("theme.use.unread", file))).toList();
        return new Confirmation(messages.get("theme.use", theme.name()), messages.get("theme.use.text"), points,
                messages.get("theme.use.go"), messages.get("theme.use.back"));
    }

    private void deleteAtOnce() {
        shelf.delete(gone -> notices.accept(Notification.done(messages.get("theme.done.deleted", gone.name()),
                new Notification.Action(messages.get("theme.done.restore"), () -> restore(gone)))), this::tell);
    }

    @Override
    public void restore(Theme deleted) {
        leaving(() -> shelf.restore(deleted, this::tell));
    }

    @Override
    public void tellUnreadable() {
        shelf.unreadable().forEach(this::tell);
    }

    @Override
    public void write() {
        leaving(() -> ways.write(theme()));
    }

    @Override
    public void done() {
        leaving(ways::back);
    }

    private void tell(Failure failure) {
        dialogs.tell(FailureWords.of(failure, messages));
    }
}
