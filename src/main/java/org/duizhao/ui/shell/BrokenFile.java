package org.duizhao.ui.shell;

import java.util.function.Consumer;
import org.duizhao.i18n.Messages;
import org.duizhao.session.EarlierSave;
import org.duizhao.session.Failure;
import org.duizhao.session.Remains;
import org.duizhao.session.Workspace;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.Trouble;

/** Tells that a file cannot be opened, and the way to what was saved before or to what is left of it, if there is any. */
final class BrokenFile {
    private final Workspace workspace;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Consumer<Remains> show;

    /** @param show leads the person to what there is */
    BrokenFile(Workspace workspace, Messages messages, Dialogs dialogs, Consumer<Remains> show) {
        this.workspace = workspace;
        this.messages = messages;
        this.dialogs = dialogs;
        this.show = show;
    }

    void tell(Failure failure) {
        Trouble trouble = FailureWords.of(failure, messages);
        if (failure.isLoss() && failure.file() != null) {
            workspace.earlier().remains(failure.file(), remains -> tell(trouble, remains), other -> dialogs.tell(trouble));
        } else {
            dialogs.tell(trouble);
        }
    }

    private void tell(Trouble trouble, Remains remains) {
        boolean isEarlier = remains.newest().isPresent();
        boolean isLeft = remains.salvage().isPresent();
        if (!isEarlier && !isLeft) {
            dialogs.tell(trouble);
            return;
        }
        When when = When.here(messages);
        String newest = remains.newest().map(EarlierSave::time).map(when::words).orElse("");
        String advice = remains.newest().map(save -> messages.get("broken.newest", newest, save.characters())).orElse("");
        String way = !isEarlier ? messages.get("broken.salvage")
                : messages.get(isLeft ? "broken.both" : "broken.earlier", newest);
        if (dialogs.tell(new Trouble(trouble.what(), trouble.safe(), advice, trouble.code()).withWay(way))) {
            show.accept(remains);
        }
    }
}
