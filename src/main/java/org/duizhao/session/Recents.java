package org.duizhao.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.store.RecentDraft;
import org.duizhao.store.RecentDrafts;
import org.duizhao.store.UnwritableFile;
import org.duizhao.theme.Theme;

/** The papers worked on lately, as the start page lists them. */
final class Recents {
    private static final Logger LOG = System.getLogger(Recents.class.getName());

    private final RecentDrafts drafts;
    private final Papers papers;
    private final Background background;

    Recents(RecentDrafts drafts, Papers papers, Background background) {
        this.drafts = drafts;
        this.papers = papers;
        this.background = background;
    }

    /** @param looked is given each of them again once it is known whether its file is gone */
    void list(Consumer<List<Recent>> found, Consumer<Recent> looked) {
        background.run(drafts::list, list -> {
            found.accept(list.stream().map(one -> recent(one, false)).toList());
            list.forEach(one -> background.look(() -> drafts.isMissing(one.file()),
                    missing -> looked.accept(recent(one, missing)),
                    failure -> LOG.log(Level.WARNING, "looking for {0}: {1}", one.file(), failure)));
        }, failure -> LOG.log(Level.WARNING, "recent drafts", failure));
    }

    private static Recent recent(RecentDraft one, boolean missing) {
        return new Recent(one.file(), one.title(), one.unit(), one.time(), one.state() == RecentDraft.State.COMPLETE, missing);
    }

    /** The person need not wait for it. */
    void noteLater(Path file, Draft draft, Theme theme) {
        background.run(() -> {
            note(file, draft, theme);
            return file;
        }, noted -> { }, failure -> LOG.log(Level.WARNING, "recent drafts", failure));
    }

    /** On the background thread. */
    void note(Path file, Draft draft, Theme theme) {
        boolean complete = Progress.of(draft, theme, Composer.compose(draft, theme)).open().isEmpty();
        try {
            drafts.note(file, DraftName.of(draft, theme), draft.facts().text(Field.UNIT),
                    complete ? RecentDraft.State.COMPLETE : RecentDraft.State.BEGUN);
        } catch (UnwritableFile e) {
            LOG.log(Level.WARNING, "recent drafts", e);
        }
    }

    /** A folder is about to be written into. On the background thread. */
    void noteFolderOf(Path file) {
        try {
            drafts.noteFolder(file.toAbsolutePath().getParent());
        } catch (UnwritableFile e) {
            LOG.log(Level.WARNING, "folders written into", e);
        }
    }

    /** Where they lie, and what else was written lately. Blocks; on any thread. */
    List<Path> folders() {
        return Stream.concat(drafts.list().stream().map(recent -> recent.file().getParent()),
                drafts.writtenFolders().stream()).distinct().toList();
    }
}
