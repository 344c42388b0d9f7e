package org.duizhao.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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

/** Some of the mutants that .ci/run and {@code mvn -P fuzz} try in great number, in a process with as little memory. */
class MutantsTest {
    private static final String[] FEW = {"40", "1"};

    @TempDir
    private Path folder;

    @Test
    void someOfEveryKindAreReadOrRefused() throws IOException, InterruptedException {
        File said = folder.resolve("said.txt").toFile();
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-Xmx" + Mutants.MEGABYTES + "m", "-Dstdout.encoding=UTF-8",
                "-Dduizhao.shared=" + System.getProperty("duizhao.shared"), "-cp", System.getProperty("java.class.path"),
                Mutants.class.getName()));
        call.addAll(List.of(FEW));
        Process mutants = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said).start();
        int code = mutants.waitFor();
        String report = Files.readString(said.toPath());
        assertThat(code).as(report).isZero();
        assertThat(report.lines()).as(report).hasSize(Kind.values().length);
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
