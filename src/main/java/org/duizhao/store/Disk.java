package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The single steps that writing consists of, so that a test can make each of them fail. */
interface Disk {
    /** The first bytes of a file, at most as many as given. @throws UnreadableFile if it is none, see {@link RegularFile} */
    byte[] read(Path file, int most) throws IOException;

    /** Makes a new file, with the permissions of another where that exists; the content may not be on the disk yet. */
    void write(Path file, byte[] bytes, Path like) throws IOException;

    /** Returns when the content of the file is on the disk. */
    void force(Path file) throws IOException;

    /** Writes into a file that is there, which keeps all its names; the content may not be on the disk yet. */
    void overwrite(Path file, byte[] bytes) throws IOException;

    /** Renames within a directory, replacing in one step what has that name. */
    void move(Path from, Path to) throws IOException;

    /** Returns when the names in the directory are on the disk, as far as the system has a way to ask for that. */
    void forceDirectory(Path directory) throws IOException;

    /** A file or an empty directory; nothing happens if it is not there. */
    void delete(Path file) throws IOException;

    boolean exists(Path file);

    /** Whether a file is there and marked as not to be changed, which binds us even where the system would not stop us. */
    boolean isReadOnly(Path file);

    /** Whether a file has other names beside this one, which is known on POSIX only. */
    boolean hasOtherNames(Path file) throws IOException;

    /** When the content was last written. */
    Instant modified(Path file) throws IOException;

    /** In bytes. */
    long size(Path file) throws IOException;

    /** In no order; empty if the directory is not there. */
    List<Path> list(Path directory) throws IOException;

    /** For our own directories only: nobody else may look into them. */
    void createDirectories(Path directory) throws IOException;

    /** The file at the end of symbolic links; it need not exist. @throws UnwritableFile if something else is there */
    Path target(Path file) throws IOException;

    /** Bytes that can still be written in a directory. */
    long free(Path directory) throws IOException;
}
