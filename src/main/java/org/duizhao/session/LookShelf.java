package org.duizhao.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duizhao.model.SavedLooks;
import org.duizhao.pdf.InstalledFonts;
import org.duizhao.store.LookFile;
import org.duizhao.store.UnreadableFile;
import org.duizhao.store.UnwritableFile;

/** The looks kept for further papers, and the fonts to choose from. Used from the window's thread; files are read off it. */
public final class LookShelf {
    private static final Logger LOG = System.getLogger(LookShelf.class.getName());

    private final LookFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<SavedLooks> saved = new ReadOnlyObjectWrapper<>();

    /** Reads what is there. */
    LookShelf(LookFile file, Background background) {
        this.file = file;
        this.background = background;
        saved.set(file.read());
    }

    public ReadOnlyObjectProperty<SavedLooks> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public SavedLooks saved() {
        return saved.get();
    }

    /** Why the file could not be read when the program began; empty if it could. */
    public Optional<UnreadableFile.Reason> fault() {
        return file.fault().map(UnreadableFile::reason);
    }

    /** Where that file is kept now. */
    public Optional<Path> setAside() {
        return file.setAside();
    }

    /** Shown at once; taken back if it cannot be written. */
    public void change(SavedLooks now, Consumer<Failure> failed) {
        SavedLooks before = saved.get();
        saved.set(now);
        background.run(() -> {
            write(now);
            return now;
        }, written -> { }, failure -> {
            saved.set(before);
            failed.accept(failure);
        });
    }

    /**
     * Families of this machine's fonts that have the characters of Chinese text, under all their names.
     *
     * @param found is told a moment later
     */
    public void chineseFonts(Consumer<Set<String>> found) {
        background.look(InstalledFonts::chinese, found, failure -> LOG.log(Level.WARNING, "fonts", failure));
    }

    private void write(SavedLooks looks) throws Failure {
        try {
            file.write(looks);
        } catch (UnwritableFile e) {
            throw Failure.of(e);
        }
    }
}
