package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;

/** Reading whole files up to a size. */
final class BoundedFile {
    private BoundedFile() {}

    static byte[] read(Disk disk, Path file, int most) throws UnreadableFile {
        byte[] bytes;
        try {
            bytes = disk.read(file, most + 1);
        } catch (IOException e) {
            throw UnreadableFile.of(file, e);
        }
        if (bytes.length > most) {
            throw UnreadableFile.tooLarge(file, most);
        }
        return bytes;
    }
}
