package org.duizhao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.Forked;
import org.duizhao.ui.shell.LongestInWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Some of the mutants that .ci/run and {@code mvn -P fuzz} try in great number, and the longest drafts, in processes with as
 * little memory as there may be.
 */
class MutantsTest {
    private static final String[] FEW = {"40", "1"};

    @TempDir
    private Path folder;

    @Test
    void someOfEveryKindAreReadOrRefused() throws IOException, InterruptedException {
        String report = Forked.said(folder, Mutants.MEGABYTES, Mutants.class, FEW);
        assertThat(report.lines()).as(report).hasSize(Kind.values().length);
    }

    /** With the memory of packaging/common/duizhao. */
    @Test
    void theLongestDraftsAreWrittenInEveryForm() throws IOException, InterruptedException {
        assertThat(Forked.said(folder, 512, LongestDrafts.class, folder.toString())).isEmpty();
    }

    @Test
    void theLongestDraftsAreShownStepByStep() throws IOException, InterruptedException {
        assertThat(Forked.said(folder, 512, LongestInWindow.class, folder.resolve("shown").toString())).doesNotContain("Exception", "Error");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberAlwaysGivesTheSameMutant(Kind kind) {
        List<byte[]> sources = List.of("{\"一\": [1, \"二三四五\"]}".getBytes(StandardCharsets.UTF_8));
        List<byte[]> mutants = Stream.iterate(1L, n -> n + 1).limit(20).map(seed -> kind.mutant(sources, seed)).toList();
        for (int n = 0; n < mutants.size(); n++) {
            assertThat(kind.mutant(sources, n + 1L)).isEqualTo(mutants.get(n));
        }
        assertThat(mutants.stream().map(Arrays::hashCode).distinct().count()).isGreaterThan(10);
    }
}
