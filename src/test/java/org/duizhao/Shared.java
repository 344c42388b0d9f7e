package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The papers beside the project, which are not ours to keep in it. Without them the tests that read them fail, unless the
 * variable DUIZHAO_WITHOUT_SHARED says that they are to be left out.
 */
public final class Shared {
    private static final String WITHOUT = "DUIZHAO_WITHOUT_SHARED";

    private Shared() {}

    /** The folder with the papers. */
    public static Path samples() {
        Path samples = Path.of(System.getProperty("duizhao.shared", "../shared"), "samples");
        if (!Files.isDirectory(samples)) {
            assertThat(System.getenv(WITHOUT)).as("no samples at %s; %s=1 goes on without", samples, WITHOUT).isEqualTo("1");
            Assumptions.abort("no samples at " + samples);
        }
        return samples;
    }

    /** A file that people bring, by its name. */
    public static Path brought(String name) {
        return samples().resolve("foreign").resolve(name);
    }
}
