package org.duizhao.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything the program asks a person outside the form. Each call returns when the person has answered. */
public interface Dialogs {
    /** What to do with changes that are in no file. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What to do about a file that another program has written since it was read. */
    enum Changed {
        OVERWRITE,
        SAVE_AS,
        CANCEL
    }

    /** @param folder where to begin; null for wherever the system begins */
    Optional<Path> open(FileKind kind, Path folder);

    /** The file to write, with the extension of its kind; replacing one that is there has been agreed to. */
    Optional<Path> save(FileKind kind, Path suggestion);

    /**
     * @param draft what people know the draft by
     * @param saved whether it was ever saved, so that only the changes since then would be lost
     */
    Unsaved askUnsaved(String draft, boolean saved);

    /** @param file name of the file */
    Changed askChanged(String file);

    Fork.Way choose(Fork question);

    /** Whether to go on; the safe answer is the default. */
    boolean confirm(Confirmation question);

    /** Whether to export all the same. @param open what is still missing, one sentence each */
    boolean exportAnyway(List<String> open);

    /** @return whether the person chose the way out that the trouble names */
    boolean tell(Trouble trouble);
}
