package org.duizhao.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The disk of this machine. */
final class RealDisk implements Disk {
    private static final Set<PosixFilePermission> WRITING = Set.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public byte[] read(Path file, int most) throws IOException {
        RegularFile.check(file);
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public void write(Path file, byte[] bytes, Path like) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (isPosix(file) && Files.exists(like)) {
                takePermissions(file, Files.getPosixFilePermissions(like));
            }
            write(channel, bytes);
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Cut off only at the end: until then the room the old content takes is not given up. */
    @Override
    public void overwrite(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            write(channel, bytes);
            channel.truncate(bytes.length);
        }
    }

    /** Some file systems refuse any change, even one that changes nothing. */
    private static void takePermissions(Path file, Set<PosixFilePermission> permissions) throws IOException {
        if (!Files.getPosixFilePermissions(file).equals(permissions)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    @Override
    public void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    /** Windows cannot open a directory. */
    @Override
    public void forceDirectory(Path directory) throws IOException {
        if (isPosix(directory)) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    /** The administrator may write anything, but a file nobody may write is meant to stay as it is. */
    @Override
    public boolean isReadOnly(Path file) {
        return Files.exists(file) && (!Files.isWritable(file) || isPosix(file) && !isAnybodyToWrite(file));
    }

    private static boolean isAnybodyToWrite(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(WRITING::contains);
        } catch (IOException e) {
            return true; // not known: the attempt will tell
        }
    }

    @Override
    public boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.exists(file) && (int) Files.getAttribute(file, "unix:nlink") > 1;
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            createDirectories(parent);
        }
        if (isPosix(directory)) {
            Files.createDirectories(directory,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(directory);
        }
        if (parent != null) {
            forceDirectory(parent); // a file in a folder whose own name is lost is lost too
        }
    }

    @Override
    public Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw new UnwritableFile(UnwritableFile.Reason.SPECIAL, file, null);
            }
            return file.toRealPath();
        }
        boolean broken = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(file);
        return broken ? file.resolveSibling(Files.readSymbolicLink(file)) : file;
    }

    @Override
    public long free(Path directory) throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
