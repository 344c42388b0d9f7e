package org.duizhao.ui.shell;

import java.nio.file.Path;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;

/** Saving, and what is asked before anything would be lost by it or without it. */
final class Saving {
    private final Workspace workspace;
    private final Folders folders;
    private final Messages messages;
    private final Dialogs dialogs;

    Saving(Workspace workspace, Folders folders, Messages messages, Dialogs dialogs) {
        this.workspace = workspace;
        this.folders = folders;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Goes on at once, after saving, or not at all. */
    void leaving(Runnable then) {
        OpenDraft open = workspace.openProperty().get();
        if (open == null || !open.session().modifiedProperty().get()) {
            then.run();
            return;
        }
        switch (dialogs.askUnsaved(workspace.title(), open.fileProperty().get() != null)) {
            case SAVE -> save(() -> leaving(then));
            case DISCARD -> then.run();
            case CANCEL -> { }
        }
    }

    void save(Runnable then) {
        Path file = workspace.openProperty().get().fileProperty().get();
        if (file == null) {
            saveAs(then);
        } else {
            save(file, false, then);
        }
    }

    void saveAs(Runnable then) {
        dialogs.save(FileKind.DRAFT, folders.suggestion("duizhao")).ifPresent(file -> save(file, true, then));
    }

    private void save(Path file, boolean overwrite, Runnable then) {
        folders.remember(file);
        workspace.save(file, overwrite, then, failure -> failed(failure, then));
    }

    private void failed(Failure failure, Runnable then) {
        if (!failure.isChangedOutside()) {
            dialogs.tell(FailureWords.of(failure, messages));
            return;
        }
        switch (dialogs.askChanged(FailureWords.name(failure))) {
            case OVERWRITE -> save(failure.file(), true, then);
            case SAVE_AS -> saveAs(then);
            case CANCEL -> { }
        }
    }
}
