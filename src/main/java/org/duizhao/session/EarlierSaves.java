package org.duizhao.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.compose.Composer;
import org.duizhao.store.Backup;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Loaded;
import org.duizhao.store.UnreadableFile;
import org.duizhao.theme.Theme;

/** Earlier states of drafts, and what is left of a file that cannot be opened. Blocks; on any thread. */
final class EarlierSaves {
    private static final Logger LOG = System.getLogger(EarlierSaves.class.getName());

    private final DraftFile files;
    private final Papers papers;

    EarlierSaves(DraftFile files, Papers papers) {
        this.files = files;
        this.papers = papers;
    }

    /** The backups of each draft, newest first; the draft named, then those saved last. */
    List<List<Backup>> all(String first) throws Failure {
        try {
            return files.backups().all().stream().collect(Collectors.groupingBy(Backup::draft)).values().stream()
                    .sorted(Comparator.<List<Backup>, Boolean>comparing(draft -> !draft.getFirst().draft().equals(first))
                            .thenComparing(draft -> draft.getFirst().time(), Comparator.reverseOrder()))
                    .toList();
        } catch (UnreadableFile e) {
            throw Failure.of(e);
        }
    }

    /** Those of the draft that a file holds or held. */
    List<Backup> of(Path file) throws Failure {
        Optional<String> draft = files.draftIn(file);
        try {
            return draft.isEmpty() ? List.of() : files.backups().of(draft.get());
        } catch (UnreadableFile e) {
            throw Failure.of(e);
        }
    }

    /** @param backups of one draft @param open id of the draft that is open */
    EarlierDraft read(List<Backup> backups, String open) {
        List<EarlierSave> saves = backups.stream().map(this::read).toList();
        String draft = backups.getFirst().draft();
        return new EarlierDraft(saves.stream().filter(EarlierSave::readable).map(EarlierSave::title).findFirst().orElse(""),
                files.backups().filesOf(draft), draft.equals(open), saves);
    }

    private EarlierSave read(Backup backup) {
        try {
            Loaded loaded = papers.open(backup.file());
            Theme theme = papers.themeOf(loaded);
            return new EarlierSave(backup.file(), backup.time(), backup.bytes(), DraftName.of(loaded.draft(), theme),
                    Composer.compose(loaded.draft(), theme).characters(), true);
        } catch (Failure e) {
            LOG.log(Level.DEBUG, "an earlier state that cannot be read: {0}: {1}", backup.file(), e);
            return new EarlierSave(backup.file(), backup.time(), backup.bytes(), "", 0, false);
        }
    }

    Loaded open(Path save) throws Failure {
        return papers.open(save);
    }

    Remains remains(Path file) {
        return new Remains(file, newest(file), salvage(file));
    }

    private Optional<EarlierSave> newest(Path file) {
        try {
            List<Backup> others = new ArrayList<>(of(file));
            others.removeIf(backup -> backup.file().equals(file));
            return others.stream().map(this::read).filter(EarlierSave::readable).findFirst();
        } catch (Failure e) {
            LOG.log(Level.WARNING, "backups of {0}: {1}", file, e);
            return Optional.empty();
        }
    }

    private Optional<Salvage> salvage(Path file) {
        try {
            return files.salvage(file).map(salvaged -> Salvaging.of(papers, salvaged));
        } catch (UnreadableFile e) {
            LOG.log(Level.DEBUG, "nothing is left of {0}: {1}", file, e);
            return Optional.empty();
        }
    }
}
