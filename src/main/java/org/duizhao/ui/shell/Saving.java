package org.duizhao.ui.shell;

import java.nio.file.Path;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Failure;
import org.duizhao.session.GoneFile;
import org.duizhao.session.OpenDraft;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.Fork;

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

    /** That a file there is to be replaced was asked by the chooser, but not whether its own may have changed. */
    void saveAs(Runnable then) {
        Path own = workspace.openProperty().get().fileProperty().get();
        dialogs.save(FileKind.DRAFT, folders.suggestion("duizhao")).ifPresent(file -> save(file, !file.equals(own), then));
    }

    private void save(Path file, boolean overwrite, Runnable then) {
        OpenDraft saving = workspace.openProperty().get();
        folders.remember(file);
        workspace.save(file, overwrite, then, failure -> {
            if (saving == workspace.openProperty().get()) {
                failed(failure, then);
            } else {
                dialogs.tell(FailureWords.of(failure, messages)); // another is open meanwhile, and would be saved instead
            }
        });
    }

    private void failed(Failure failure, Runnable then) {
        if (failure instanceof GoneFile gone) {
            gone(gone, then);
        } else if (failure.isChangedOutside()) {
            switch (dialogs.askChanged(FailureWords.name(failure))) {
                case OVERWRITE -> save(failure.file(), true, then);
                case SAVE_AS -> saveAs(then);
                case CANCEL -> { }
            }
        } else if (dialogs.tell(FailureWords.of(failure, "save.elsewhere", messages))) {
            saveAs(then);
        }
    }

    /** The old name is not given to a new file unless the person says so: there may be two papers then. */
    private void gone(GoneFile gone, Runnable then) {
        String name = FailureWords.name(gone);
        Fork question = gone.renamed()
                .map(now -> new Fork(messages.get("save.gone", name),
                        messages.get("save.renamed.text", now.getFileName()), messages.get("save.renamed.follow"),
                        messages.get("save.gone.back")))
                .orElseGet(() -> new Fork(messages.get("save.gone", name), messages.get("save.gone.text"),
                        messages.get("save.elsewhere"), messages.get("save.gone.back")));
        switch (dialogs.choose(question)) {
            case SAFE -> gone.renamed().ifPresentOrElse(now -> {
                workspace.follow(now);
                save(now, false, then);
            }, () -> saveAs(then));
            case OTHER -> save(gone.file(), true, then);
            case CANCEL -> { }
        }
    }
}
