package org.duizhao.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.theme.Theme;

/**
 * All themes, and the one that is looked at or a notice that is to become one. Used from the window's thread; files are read
 * and written off it.
 */
public final class ThemeShelf {
    private final ThemePacks packs;
    private final Background background;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<List<Theme>> themes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Theme>> deleted = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ThemeEditing> editing = new ReadOnlyObjectWrapper<>();
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty nothingRead = new SimpleBooleanProperty();

    ThemeShelf(ThemePacks packs, Background background, InstantSource clock) {
        this.packs = packs;
        this.background = background;
        this.clock = clock;
        refresh();
    }

    /** The built-in ones, then one's own. */
    public ReadOnlyObjectProperty<List<Theme>> themesProperty() {
        return themes.getReadOnlyProperty();
    }

    /** Deleted and replaced ones, the newest first. */
    public ReadOnlyObjectProperty<List<Theme>> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** Null while a notice is asked for. */
    public ReadOnlyObjectProperty<ThemeEditing> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** The text of the notice a theme is to be made from. */
    public StringProperty noticeProperty() {
        return notice;
    }

    /** Whether that notice was read and nothing of a meeting was found in it. */
    public BooleanProperty nothingReadProperty() {
        return nothingRead;
    }

    /** Packs of one's own that could not be read when the program began, and why. */
    public List<Failure> unreadable() {
        return packs.unreadable();
    }

    public boolean isBuiltIn(Theme theme) {
        return packs.isBuiltIn(theme);
    }

    /** Whether a theme is in the list, maybe with other content. */
    public boolean isKept(Theme theme) {
        return themes.get().stream().anyMatch(one -> one.id().equals(theme.id()));
    }

    /** Whether a theme is the one that is looked at, unchanged. */
    public boolean isLookedAt(Theme theme) {
        return editing.get() != null && editing.get().theme().equals(theme);
    }

    /** Whether something would be lost by looking at another theme. */
    public boolean isModified() {
        return editing.get() != null && editing.get().modifiedProperty().get();
    }

    private void refresh() {
        themes.set(packs.themes());
        background.run(packs::deletedThemes, deleted::set, failure -> deleted.set(List.of()));
    }

    public void open(Theme theme) {
        edit(theme, Optional.empty(), true);
    }

    private void edit(Theme theme, Optional<ThemeProposal> proposal, boolean saved) {
        ThemeEditing begun = new ThemeEditing(theme, proposal, saved, packs.isBuiltIn(theme), packs::faults, clock);
        theme.aspects().stream().findFirst().filter(aspect -> proposal.isPresent())
                .ifPresent(aspect -> begun.openCardProperty().set(aspect.id()));
        editing.set(begun);
    }

    /** Asks for a notice. */
    public void askForNotice() {
        nothingRead.set(false);
        editing.set(null);
    }

    /** Begins a theme that holds no more than what every paper has. */
    public void begin() {
        edit(packs.proposeTheme("").theme(), Optional.empty(), true);
    }

    /** Makes a theme of the notice that was pasted. */
    public void propose(Consumer<Failure> failed) {
        String text = notice.get();
        propose(() -> packs.proposeTheme(text), failed);
    }

    public void propose(Path file, Consumer<Failure> failed) {
        propose(() -> packs.proposeTheme(file), failed);
    }

    private void propose(Callable<ThemeProposal> read, Consumer<Failure> failed) {
        background.run(read, proposal -> {
            nothingRead.set(proposal.isEmpty());
            if (proposal.isEmpty()) {
                notice.set(String.join("\n", proposal.paragraphs()));
            } else {
                notice.set("");
                edit(proposal.theme(), Optional.of(proposal), false);
            }
        }, failed);
    }

    /** Saves what is looked at, unless something is wrong in it, which is shown then. */
    public void save(Runnable done, Consumer<Failure> failed) {
        ThemeEditing saving = editing.get();
        if (!saving.judgeAll()) {
            return;
        }
        Theme theme = saving.complete();
        Object point = saving.savePoint();
        background.run(() -> packs.saveTheme(theme), saved -> {
            refresh();
            saving.markSaved(point);
            done.run();
        }, failed);
    }

    /** Saves a copy of what is looked at under another name, and looks at that. */
    public void copy(String name, Consumer<Failure> failed) {
        Theme theme = editing.get().theme();
        keep(() -> packs.duplicateTheme(theme, name), failed, this::open);
    }

    /**
     * @param replace whether it may take the place of a theme of one's own
     * @param done    is told the theme and the one it replaced
     */
    public void importPack(
            Path file, boolean replace, BiConsumer<Theme, Optional<Theme>> done, Consumer<Failure> failed) {
        List<Theme> before = themes.get();
        keep(() -> packs.importTheme(file, replace), failed, theme -> {
            open(theme);
            done.accept(theme, before.stream().filter(one -> one.id().equals(theme.id()) && !one.equals(theme)).findFirst());
        });
    }

    /** Puts a theme that was replaced back into its place. */
    public void putBack(Theme replaced, Consumer<Failure> failed) {
        keep(() -> packs.saveTheme(replaced), failed, this::open);
    }

    /** Writes what is looked at, as it is saved, to a file for others. */
    public void share(Path file, Runnable done, Consumer<Failure> failed) {
        Theme theme = editing.get().theme();
        background.run(() -> {
            packs.exportTheme(theme, file);
            return file;
        }, written -> done.run(), failed);
    }

    /** Deletes what is looked at; it can be restored. */
    public void delete(Consumer<Theme> done, Consumer<Failure> failed) {
        Theme theme = editing.get().theme();
        background.run(() -> {
            packs.deleteTheme(theme);
            return theme;
        }, gone -> {
            refresh();
            open(themes.get().getFirst());
            done.accept(gone);
        }, failed);
    }

    public void restore(Theme theme, Consumer<Failure> failed) {
        keep(() -> packs.restoreTheme(theme), failed, this::open);
    }

    private void keep(Callable<Theme> work, Consumer<Failure> failed, Consumer<Theme> then) {
        background.run(work, theme -> {
            refresh();
            then.accept(theme);
        }, failed);
    }
}
