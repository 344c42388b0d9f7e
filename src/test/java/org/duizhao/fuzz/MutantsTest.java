package org.duizhao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
        String report = said(Mutants.MEGABYTES, Mutants.class, FEW);
        assertThat(report.lines()).as(report).hasSize(Kind.values().length);
    }

    /** With the memory of packaging/common/duizhao. */
    @Test
    void theLongestDraftsAreWrittenInEveryForm() throws IOException, InterruptedException {
        assertThat(said(512, LongestDrafts.class, folder.toString())).isEmpty();
    }

    /** What a process printed that ended well. */
    private String said(int megabytes, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx" + megabytes + "m", "-Dstdout.encoding=UTF-8",
                "-Dduizhao.shared=" + System.getProperty("duizhao.shared"), "-cp", System.getProperty("java.class.path"),
                program.getName()));
        call.addAll(List.of(arguments));
        int code = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        String report = Files.readString(said);
        assertThat(code).as(report).isZero();
        return report;
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
