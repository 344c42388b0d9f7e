package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.duizhao.store.RecentDraft.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentDraftsTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private Path list;
    private RecentDrafts recent;

    @BeforeEach
    void make() {
        list = folder.resolve("data/recent.json");
        recent = new RecentDrafts(new AtomicWriter(), list, () -> now);
    }

    private void note(String name) throws IOException {
        now = now.plusSeconds(1);
        recent.note(folder.resolve(name), "对照检查材料", "某局", State.BEGUN);
    }

    @Test
    void theLastIsFirstAndEachIsThereOnce() throws IOException {
        note("a");
        note("b");
        note("./a");
        assertThat(recent.list()).extracting(RecentDraft::file).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(recent.list().getFirst()).isEqualTo(
                new RecentDraft(folder.resolve("a"), "对照检查材料", "某局", now, State.BEGUN));
    }

    @Test
    void whatIsMissingIsMarkedNotDropped() throws IOException {
        note("a");
        Files.createFile(folder.resolve("a"));
        note("b");
        assertThat(recent.list()).extracting(RecentDraft::file).extracting(recent::isMissing).containsExactly(true, false);
        recent.forget(folder.resolve("b"));
        assertThat(recent.list()).hasSize(1);
    }

    @Test
    void twentyAreKept() throws IOException {
        for (int i = 1; i <= 23; i++) {
            note("draft" + i);
        }
        assertThat(recent.list()).hasSize(20).first().extracting(RecentDraft::file).isEqualTo(folder.resolve("draft23"));
    }

    @Test
    void aListThatCannotBeReadIsSetAside() throws IOException {
        Files.createDirectories(list.getParent());
        Files.writeString(list, "[{");
        assertThat(recent.list()).isEmpty();
        assertThat(list.resolveSibling("recent.json.unreadable-20260101-000000-000")).hasContent("[{");
        note("a");
        assertThat(recent.list()).hasSize(1);
    }

    @Test
    void orNotTouchedIfThatFails() throws IOException {
        Files.createDirectories(list.getParent());
        Files.writeString(list, "[{");
        AtomicWriter stuck = new AtomicWriter(new ForwardingDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                throw new FileSystemException("stuck");
            }
        }, new TemporaryNames(1, "a"), time -> {});
        recent = new RecentDrafts(stuck, list, () -> now);
        assertThatThrownBy(() -> note("a")).isInstanceOfSatisfying(UnwritableFile.class,
                e -> assertThat(e.reason()).isEqualTo(UnwritableFile.Reason.WOULD_DESTROY));
        assertThat(list).hasContent("[{");
    }

    @Test
    void foldersWrittenIntoAreRememberedOnceAndNotForEver() throws IOException {
        RecentDrafts drafts = new RecentDrafts(Places.in(folder.resolve("home")));
        for (int i = 0; i < 30; i++) {
            drafts.noteFolder(folder.resolve("f" + i / 2));
        }
        assertThat(drafts.writtenFolders()).hasSize(15).startsWith(folder.resolve("f14"));
        for (int i = 0; i < 30; i++) {
            drafts.noteFolder(folder.resolve("g" + i));
        }
        assertThat(drafts.writtenFolders()).hasSize(20).startsWith(folder.resolve("g29"));
    }
}
