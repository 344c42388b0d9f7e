package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.duizhao.model.Draft;
import org.duizhao.store.FaultyDisk.Crash;
import org.duizhao.store.FaultyDisk.Fault;
import org.duizhao.store.FaultyDisk.Survival;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of a save is made to fail in every way; afterwards the file holds the old draft or the new one, whole. */
class SaveFaultsTest {
    private static final Logger LOG = Logger.getLogger("org.duizhao.store");
    private static final Path PAPERS = Path.of("papers").toAbsolutePath();
    private static final Path FILE = PAPERS.resolve("a.duizhao");
    private static final Path DATA = Path.of("data").toAbsolutePath();
    /** As a program before had it: in the folder of the draft. */
    private static final Path RUN = DATA.resolve(Papers.FULL.id());
    /** All that is on the disk is of today. */
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final Draft OLD = Papers.saying("旧");
    private static final Draft NEW = Papers.saying("新");

    /** The faults are ours. */
    @BeforeAll
    static void quiet() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void loud() {
        LOG.setLevel(null);
    }

    private static AtomicWriter writer(FaultyDisk disk, String run) {
        return new AtomicWriter(disk, new TemporaryNames(1, run), time -> {});
    }

    private static DraftFile drafts(FaultyDisk disk, String run) {
        AtomicWriter writer = writer(disk, run);
        return new DraftFile(writer, new Backups(writer, DATA, KeptByAge.USUAL, CLOCK), "0");
    }

    /** A paper saved so often that backups are rotated. */
    private static FaultyDisk prepared() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        for (int i = 0; i < 12; i++) {
            drafts(disk, "before" + i).write(FILE, Papers.saying("更旧" + i));
        }
        drafts(disk, "before").write(FILE, OLD);
        return disk;
    }

    private static int stepsOfASave() throws IOException {
        return stepsOfASave(prepared());
    }

    private static int stepsOfASave(FaultyDisk disk) throws IOException {
        disk.failAt(Integer.MAX_VALUE, Fault.EXCEPTION);
        drafts(disk, "counting").write(FILE, NEW);
        return disk.steps();
    }

    private static Optional<Draft> held(FaultyDisk disk) throws IOException {
        return disk.list(PAPERS).contains(FILE) ? Optional.of(drafts(disk, "reading").read(FILE).draft()) : Optional.empty();
    }

    @Test
    void aSaveHasTheStepsWeThinkOf() throws IOException {
        assertThat(stepsOfASave()).isBetween(10, 25);
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EXCEPTION", "FULL"})
    void aFailureIsReportedAndLeavesTheOldDraft(Fault fault) throws IOException {
        for (int step = 1; step <= stepsOfASave(); step++) {
            FaultyDisk disk = prepared();
            disk.failAt(step, fault);
            Draft expected = NEW;
            try {
                drafts(disk, "failing").write(FILE, NEW);
            } catch (UnwritableFile e) {
                expected = OLD;
                assertThat(e.reason()).isEqualTo(fault == Fault.FULL
                        ? UnwritableFile.Reason.FULL : UnwritableFile.Reason.FAILED);
            }
            disk.failAt(0, null);
            assertThat(held(disk)).as("step %d", step).contains(expected);
            assertThat(disk.list(PAPERS)).as("step %d", step).containsExactly(FILE);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"TORN", "CRASH"})
    void aCrashLeavesOldOrNew(Fault fault) throws IOException {
        int steps = stepsOfASave();
        for (int step = 1; step <= steps; step++) {
            FaultyDisk disk = prepared();
            crash(disk, step, fault, () -> drafts(disk, "crashing").write(FILE, NEW));
            for (FaultyDisk next : starts(disk)) {
                clean(next);
                assertThat(held(next).orElseThrow()).as("step %d", step).isIn(OLD, NEW);
                assertThat(next.list(PAPERS)).containsExactly(FILE);
                assertBackupsAreWhole(next);
                if (step == steps && fault == Fault.CRASH) {
                    assertThat(held(next)).contains(NEW);
                }
            }
        }
    }

    /** Nothing is renamed then, so that every step in the file itself can be seen half done. */
    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"EXCEPTION", "FULL"})
    void aFailureInAFileOfSeveralNamesLeavesTheOldDraft(Fault fault) throws IOException {
        for (int step = 1; step <= stepsOfASave(prepared().linked()); step++) {
            FaultyDisk disk = prepared().linked();
            disk.failAt(step, fault);
            Draft expected = NEW;
            try {
                drafts(disk, "failing").write(FILE, NEW);
            } catch (UnwritableFile e) {
                expected = OLD;
            }
            disk.failAt(0, null);
            drafts(disk, "later").write(PAPERS.resolve("b.duizhao"), Papers.saying("另"));
            assertThat(held(disk)).as("step %d", step).contains(expected);
            assertThat(disk.list(PAPERS)).as("step %d", step).containsExactlyInAnyOrder(FILE, PAPERS.resolve("b.duizhao"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"TORN", "CRASH"})
    void aCrashInAFileOfSeveralNamesLeavesOldOrNew(Fault fault) throws IOException {
        int steps = stepsOfASave(prepared().linked());
        int mended = 0;
        for (int step = 1; step <= steps; step++) {
            FaultyDisk disk = prepared().linked();
            crash(disk, step, fault, () -> drafts(disk, "crashing").write(FILE, NEW));
            for (FaultyDisk next : starts(disk)) {
                clean(next);
                assertThat(held(next).orElseThrow()).as("step %d", step).isIn(OLD, NEW);
                mended += next.list(PAPERS).size() - 1;
                Draft newer = Papers.saying("更新");
                drafts(next, "next").write(FILE, newer);
                assertThat(held(next)).contains(newer);
                assertThat(next.list(PAPERS)).as("step %d", step).containsExactly(FILE);
            }
        }
        assertThat(mended).as("states in which only the copy is whole").isPositive();
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"TORN", "CRASH"})
    void aCrashInTheFirstSaveLeavesNothingOrTheNew(Fault fault) throws IOException {
        for (int step = 1; step <= 5; step++) {
            FaultyDisk disk = new FaultyDisk();
            crash(disk, step, fault, () -> drafts(disk, "crashing").write(FILE, NEW));
            for (FaultyDisk next : starts(disk)) {
                clean(next);
                held(next).ifPresent(draft -> assertThat(draft).isEqualTo(NEW));
                assertThat(next.list(PAPERS)).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"TORN", "CRASH"})
    void aCrashWhileASnapshotIsKeptLeavesOneBefore(Fault fault) throws IOException {
        for (int step = 1; step <= 9; step++) {
            FaultyDisk disk = new FaultyDisk();
            for (int i = 0; i < 4; i++) {
                series(disk, "before" + i).save(new Snapshot(OLD, Instant.EPOCH, FILE, ""), 1);
            }
            crash(disk, step, fault, () -> series(disk, "crashing").save(new Snapshot(NEW, Instant.EPOCH, FILE, ""), 1));
            for (FaultyDisk next : starts(disk)) {
                assertThat(left(next)).hasSize(1).isSubsetOf(OLD, NEW);
                series(next, "next").save(new Snapshot(NEW, Instant.EPOCH, FILE, ""), 1);
                assertThat(next.list(RUN)).as("newest 3, nothing stray").hasSize(3);
            }
        }
    }

    /** Between the writing of a file and the tidying up nothing older than the file may be left to be offered. */
    @ParameterizedTest
    @EnumSource(value = Fault.class, names = {"TORN", "CRASH"})
    void aCrashWhileASaveIsTidiedUpLeavesNothingOlderThanTheFile(Fault fault) throws IOException {
        for (int step = 1; step <= 3; step++) {
            FaultyDisk disk = new FaultyDisk();
            SnapshotSeries series = series(disk, "crashing");
            series.save(new Snapshot(OLD, Instant.EPOCH, FILE, ""), 1);
            series.save(new Snapshot(NEW, Instant.EPOCH, FILE, ""), 2);
            crash(disk, step, fault, () -> series.safe(2));
            for (FaultyDisk next : starts(disk)) {
                assertThat(left(next)).isSubsetOf(NEW);
            }
        }
    }

    private static List<Draft> left(FaultyDisk disk) throws IOException {
        return new Recovery(writer(disk, "next"), DATA, InstantSource.system()).all().left().stream()
                .map(left -> left.snapshot().draft()).toList();
    }

    private static SnapshotSeries series(FaultyDisk disk, String run) {
        AtomicWriter writer = writer(disk, run);
        return new SnapshotSeries(writer, DATA, RUN, () -> { });
    }

    /** Something that writes. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void crash(FaultyDisk disk, int step, Fault fault, Writing writing) throws IOException {
        disk.failAt(step, fault);
        boolean crashed = false;
        try {
            writing.run();
        } catch (Crash e) {
            crashed = true;
        }
        assertThat(crashed).as("step %d was reached", step).isTrue();
    }

    private static List<FaultyDisk> starts(FaultyDisk disk) {
        return Stream.of(Survival.values()).flatMap(names -> Stream.of(Survival.values())
                .map(content -> disk.afterCrash(names, content))).toList();
    }

    private static void clean(FaultyDisk disk) throws IOException {
        writer(disk, "next").clean(PAPERS);
        writer(disk, "next").clean(DATA.resolve(OLD.id()));
    }

    private static void assertBackupsAreWhole(FaultyDisk disk) throws IOException {
        DraftFile drafts = drafts(disk, "next");
        List<Backup> backups = drafts.backups().of(OLD.id());
        assertThat(backups).hasSizeBetween(10, 11);
        assertThat(disk.list(DATA.resolve(OLD.id()))).hasSameSizeAs(backups);
        for (Backup backup : backups) {
            drafts.read(backup.file());
        }
    }
}
