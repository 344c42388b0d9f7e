package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.ui.dialog.Confirmation;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.dialog.FileKind;
import org.duizhao.ui.dialog.Fork;
import org.duizhao.ui.dialog.Trouble;

/** Answers for a person, and what the person was told. */
final class Asked implements Dialogs {
    final List<Path> opens = new ArrayList<>();
    final List<Path> saves = new ArrayList<>();
    final List<String> warned = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    Unsaved answer = Unsaved.SAVE;
    Changed changed = Changed.CANCEL;
    final List<Fork> forks = new ArrayList<>();
    Fork.Way way = Fork.Way.CANCEL;
    boolean takesWay;
    boolean confirms;
    int confirmed;
    Confirmation question;
    boolean lastSaved;
    int unsaved;
    int changedOutside;

    @Override
    public Optional<Path> open(FileKind kind, Path folder) {
        return opens.isEmpty() ? Optional.empty() : Optional.of(opens.removeFirst());
    }

    @Override
    public Optional<Path> save(FileKind kind, Path suggestion) {
        return saves.isEmpty() ? Optional.empty() : Optional.of(saves.removeFirst());
    }

    @Override
    public Unsaved askUnsaved(String draft, boolean saved) {
        lastSaved = saved;
        unsaved++;
        return answer;
    }

    @Override
    public Changed askChanged(String file) {
        changedOutside++;
        return changed;
    }

    @Override
    public Fork.Way choose(Fork question) {
        forks.add(question);
        return way;
    }

    @Override
    public boolean confirm(Confirmation asked) {
        question = asked;
        confirmed++;
        return confirms;
    }

    @Override
    public boolean exportAnyway(List<String> open) {
        warned.addAll(open);
        return false;
    }

    @Override
    public boolean tell(Trouble trouble) {
        troubles.add(trouble);
        return takesWay;
    }
}
