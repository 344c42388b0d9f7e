package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;
import org.duizhao.recognise.Notice;
import org.duizhao.recognise.NoticeReader;
import org.duizhao.recognise.NoticeTheme;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;

/** What can be done with themes. Blocks; may be called on any thread. */
public final class ThemePacks {
    /** File name ending of theme packs. */
    public static final String ENDING = ".json";

    private final ThemeLibrary library;

    ThemePacks(ThemeLibrary library) {
        this.library = library;
    }

    /** The built-in ones, the newest first, then one's own. */
    public List<Theme> themes() {
        return library.all();
    }

    public boolean isBuiltIn(Theme theme) {
        return library.isBuiltIn(theme.id());
    }

    /** Packs of one's own that were left out at the start, and why. */
    public List<Failure> unreadable() {
        return library.unreadable().stream().map(Failure::of).toList();
    }

    /** Makes a theme, not yet saved, from a pasted notice. */
    public ThemeProposal proposeTheme(String text) {
        return propose(TextLines.of(text).toList());
    }

    /** Makes a theme, not yet saved, from the file of a notice. */
    public ThemeProposal proposeTheme(Path file) throws Failure {
        return propose(SourceFile.paragraphs(file).stream().filter(paragraph -> !paragraph.note())
                .map(SourceParagraph::text).toList());
    }

    private ThemeProposal propose(List<String> paragraphs) {
        Notice notice = NoticeReader.read(paragraphs);
        return ThemeProposal.of(NoticeTheme.of(ThemeLibrary.freshId(), notice, library.all()), notice, paragraphs);
    }

    /** What is opened to be edited: a built-in theme as a copy, not yet saved. */
    public Theme editable(Theme theme) {
        return isBuiltIn(theme) ? theme.withId(ThemeLibrary.freshId()) : theme;
    }

    /** What keeps a theme from being saved; none if it can be. */
    public List<ThemeFault> faults(Theme theme) {
        return ThemeLibrary.faults(theme).stream().map(ThemeFault::of).toList();
    }

    /** @return the theme as it was saved; a built-in one becomes a copy with an id of its own */
    public Theme saveTheme(Theme theme) throws Failure {
        List<ThemeFault> faults = faults(theme.id().isBlank() ? theme.withId(ThemeLibrary.freshId()) : theme);
        if (!faults.isEmpty()) {
            throw Failure.faulty(faults);
        }
        return write(() -> library.save(theme));
    }

    /**
     * Takes a pack over. One with the id of a built-in theme gets an id of its own.
     *
     * @param replace whether it may take the place of a theme of one's own; that goes to the deleted ones
     */
    public Theme importTheme(Path file, boolean replace) throws Failure {
        try {
            Theme theme = library.read(file);
            if (!replace && library.wouldReplace(theme)) {
                throw Failure.exists(file);
            }
            return library.save(theme);
        } catch (UnreadableFile e) {
            throw Failure.of(e);
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }

    /** Writes a theme to a file for others. */
    public void exportTheme(Theme theme, Path file) throws Failure {
        write(() -> {
            library.export(theme.id(), file);
            return theme;
        });
    }

    public Theme duplicateTheme(Theme theme, String name) throws Failure {
        return write(() -> library.duplicate(theme.id(), name));
    }

    /** Moves a theme of one's own to the deleted ones; a built-in one stays. Drafts that have it open all the same. */
    public void deleteTheme(Theme theme) throws Failure {
        write(() -> {
            library.delete(theme.id());
            return theme;
        });
    }

    /** Deleted and replaced themes, the newest first. */
    public List<Theme> deletedThemes() {
        return library.deleted();
    }

    /** Brings a deleted theme back; drafts made with it find it again. */
    public Theme restoreTheme(Theme deleted) throws Failure {
        return write(() -> library.restore(deleted));
    }

    /** Something that is written. */
    @FunctionalInterface
    private interface Writing {
        Theme run() throws UnwritableFile;
    }

    private static Theme write(Writing writing) throws Failure {
        try {
            return writing.run();
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }
}
