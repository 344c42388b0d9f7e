package org.duizhao.instance;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Where a socket can be: where its path is short enough and nobody but its owner may come near. */
final class SocketPlace {
    private static final Logger LOG = System.getLogger(SocketPlace.class.getName());

    /** Linux takes 107 bytes, macOS 103. */
    private static final int MAX_PATH = 100;

    private static final String FOLDER = "duizhao-";
    private static final String NAME = "socket";
    private static final String BESIDE = "instance.socket";
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private SocketPlace() {}

    /**
     * A path with nothing there yet: in the folder itself, else in a new folder elsewhere.
     *
     * @param runtime   folder of the session, as XDG_RUNTIME_DIR names it
     * @param temporary folder for anything
     */
    static Path in(Path folder, Optional<Path> runtime, Path temporary) throws IOException {
        Path beside = folder.toAbsolutePath().resolve(BESIDE);
        if (isShort(beside) && isPrivate(folder)) {
            return beside;
        }
        Path other = runtime.filter(Path::isAbsolute).filter(Files::isWritable).filter(SocketPlace::isPrivate)
                .orElse(temporary);
        // such a folder is made for its owner only
        return Files.createTempDirectory(other, FOLDER).toAbsolutePath().resolve(NAME);
    }

    private static boolean isShort(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_PATH;
    }

    /** Where there are no POSIX permissions, a person's folders are their own. */
    private static boolean isPrivate(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).stream().noneMatch(OTHERS::contains);
        } catch (UnsupportedOperationException e) {
            return true;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} is not known to be private: {1}", folder, e);
            return false;
        }
    }

    /** Removes a socket and the folder that was made for it, nothing else. Only for who holds the lock. */
    static void clear(Path socket) {
        try {
            if (Files.exists(socket, LinkOption.NOFOLLOW_LINKS) && isSocket(socket)) {
                Files.delete(socket);
            }
            Path folder = socket.getParent();
            if (socket.endsWith(NAME) && folder.getFileName().toString().startsWith(FOLDER)) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} stays: {1}", socket, e);
        }
    }

    private static boolean isSocket(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther();
    }
}
