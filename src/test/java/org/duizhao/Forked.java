package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of the tests in a process of its own, with as little memory as it may have and all else as in this one. */
public final class Forked {
    private Forked() {}

    /**
     * What it printed; fails unless it ends well.
     *
     * @param folder    where it may write
     * @param megabytes of heap
     */
    public static String said(Path folder, int megabytes, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> !one.startsWith("-Xmx")).forEach(call::add);
        call.addAll(List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m", "-Dstdout.encoding=UTF-8",
                "-Dduizhao.shared=" + System.getProperty("duizhao.shared"), "-cp", System.getProperty("java.class.path"),
                program.getName()));
        call.addAll(List.of(arguments));
        int code = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        String report = Files.readString(said);
        assertThat(code).as(report).isZero();
        return report;
    }
}
