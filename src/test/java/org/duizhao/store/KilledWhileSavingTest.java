package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.duizhao.model.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promise with real processes and the real disk. */
class KilledWhileSavingTest {
    private static final int KILLS = 10;

    @TempDir
    private Path folder;

    @Test
    void whatWasConfirmedIsThere() throws IOException, InterruptedException {
        DraftFile drafts = new DraftFile(Places.in(folder), "0");
        Path file = folder.resolve("a.duizhao");
        for (int kill = 1; kill <= KILLS; kill++) {
            int confirmed = confirmedBeforeTheKill(kill);
            Draft draft = drafts.read(file).draft();
            assertThat(number(draft)).isGreaterThanOrEqualTo(confirmed);
            Recovery next = new Recovery(Places.in(folder));
            assertThat(next.all().unreadable()).isEmpty();
            assertThat(number(next.all().left().getFirst().snapshot().draft())).isGreaterThanOrEqualTo(confirmed);
            new AtomicWriter().clean(folder);
            assertThat(new RealDisk().list(folder)).containsExactlyInAnyOrder(file, folder.resolve("data"));
        }
    }

    private static int number(Draft draft) {
        return Integer.parseInt(draft.text(SaveLoop.NUMBER).orElseThrow());
    }

    /** Lets a child save a few times, kills it at some point of a save, and returns the last number it had printed. */
    private int confirmedBeforeTheKill(int kill) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                SaveLoop.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = child.inputReader()) {
            String first = out.readLine();
            assertThat(first).as("the child saves").isNotNull();
            LockSupport.parkNanos(kill * 700_000L);
            child.toHandle().destroyForcibly(); // by the handle: the process itself would close its output
            child.waitFor();
            List<String> rest = out.lines().toList();
            return Integer.parseInt(rest.isEmpty() ? first : rest.getLast());
        }
    }
}
