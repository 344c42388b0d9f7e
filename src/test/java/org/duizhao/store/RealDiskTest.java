package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whether the system is asked to force shows only where it refuses to, short of pulling the plug. */
class RealDiskTest {
    @TempDir
    private Path folder;

    private final RealDisk disk = new RealDisk();

    @Test
    void whatIsNotThereCannotBeForced() {
        assertThatThrownBy(() -> disk.force(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    /** Linux opens these and says of forcing them: Invalid argument. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemIsAskedToForce() {
        assertThatThrownBy(() -> disk.force(Path.of("/dev/null"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.forceDirectory(Path.of("/proc"))).isInstanceOf(IOException.class);
    }
}
