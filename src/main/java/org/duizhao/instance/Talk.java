package org.duizhao.instance;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said between two starts. The first greets, so that nothing is told to one that hangs; the second names its
 * files, absolute, each ended by a NUL, and stops writing; the first says whether it took them.
 */
final class Talk {
    /** Changes with what is said; whoever greets in another way is not told anything. */
    static final String GREETING = "duizhao 1\n";
    static final String TAKEN = "taken\n";
    static final String BUSY = "busy\n";

    /** More than any path, and than a person opens at once. */
    static final int MAX_BYTES = 1 << 19;
    private static final int MAX_FILES = 100;

    private Talk() {}

    static void say(ByteChannel to, String words) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /**
     * Reads as many bytes as these words have.
     *
     * @return whether it was them
     * @throws EOFException if the other side left without a word
     */
    static boolean hears(ByteChannel from, String words) throws IOException {
        String said = read(from, words.length());
        if (said.isEmpty()) {
            throw new EOFException();
        }
        return said.equals(words);
    }

    /** Up to a number of bytes, or what there is until the other side stops. */
    private static String read(ByteChannel from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && from.read(bytes) >= 0) { }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    static String naming(List<Path> files) {
        return files.stream().limit(MAX_FILES).map(file -> file + "\0").collect(Collectors.joining());
    }

    /** The files that are named; empty if it is anything but a list of absolute paths. */
    static Optional<List<Path>> files(ByteChannel from) throws IOException {
        String said = read(from, MAX_BYTES + 1);
        if (said.isEmpty()) {
            return Optional.of(List.of());
        }
        if (said.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES || !said.endsWith("\0")) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        for (String word : said.substring(0, said.length() - 1).split("\0", -1)) {
            Optional<Path> file = path(word);
            if (file.isEmpty() || files.size() == MAX_FILES) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(files);
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the same answer as to anything else that is no path
        }
    }
}
