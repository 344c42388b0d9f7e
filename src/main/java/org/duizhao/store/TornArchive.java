package org.duizhao.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP that may be cut off, overwritten or changed in places: every entry as far as it can be unpacked, whatever the headers
 * and the directory at its end say of it.
 */
final class TornArchive {
    /** Of all entries together: a million characters, in as much memory as can be spared for a file that is damaged. */
    static final int MOST_BYTES = 4 << 20;

    /** So many zeros are in no packed text; what the disk lost is. */
    private static final int LOST = 64;
    private static final int HEADER = 30;
    private static final int NAME_LENGTH = 26;
    private static final byte[] BEGIN = {'P', 'K', 3, 4};
    /** Stands at the end of a file that is not cut off. */
    private static final byte[] LAST = {'P', 'K', 5, 6};
    private static final int LAST_LENGTH = 22;
    private static final byte[] CHECK = {'P', 'K', 7, 8};
    private static final List<String> OURS = List.of("manifest.json", "draft.json");

    private final byte[] bytes;
    private int left = MOST_BYTES;

    /** How the content of an entry ended. */
    enum End {
        /** Nothing of it changed since it was written. */
        WHOLE,
        /** The file is at an end, or a part of it is lost; what is there was written so. */
        CUT,
        /** Something in it is not what was written. */
        BROKEN
    }

    /** What could be unpacked of one entry. */
    record Piece(byte[] content, End end) {
        boolean isJson() {
            String begin = new String(content, 0, Math.min(content.length, 16), StandardCharsets.UTF_8);
            return begin.stripLeading().startsWith("{");
        }
    }

    private TornArchive(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Those that are JSON, in the order of the file. */
    static List<Piece> pieces(byte[] bytes) {
        TornArchive archive = new TornArchive(bytes);
        List<Piece> found = new ArrayList<>();
        for (int start : archive.starts()) {
            Piece piece = archive.unpack(start);
            if (piece.isJson()) {
                found.add(piece);
            }
        }
        return found;
    }

    /** Where contents may begin: behind what looks like a header, and behind our own names, if the header is broken. */
    private Set<Integer> starts() {
        Set<Integer> found = new TreeSet<>();
        for (int at = 0; at < bytes.length && found.size() < Archive.MAX_ENTRIES; at++) {
            if (bytes[at] == 'P' && isAt(BEGIN, at) && at + HEADER <= bytes.length) {
                add(found, at + HEADER + number(at + NAME_LENGTH) + number(at + NAME_LENGTH + 2));
            }
            for (String name : OURS) {
                if (bytes[at] == name.charAt(0) && isAt(name.getBytes(StandardCharsets.US_ASCII), at)) {
                    add(found, behindTime(at + name.length()));
                }
            }
        }
        return found;
    }

    /** Between name and content stands the time, which Java's writer adds. */
    private int behindTime(int at) {
        return at + 4 <= bytes.length && bytes[at] == 'U' && bytes[at + 1] == 'T' ? at + 4 + number(at + 2) : at;
    }

    private void add(Set<Integer> starts, int start) {
        if (start < bytes.length) {
            starts.add(start);
        }
    }

    private boolean isAt(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private Piece unpack(int start) {
        if (bytes[start] == '{') {
            return stored(start);
        }
        int end = Zeros.run(bytes, start, LOST);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, end - start);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            End ended = inflate(inflater, content);
            left -= content.size();
            int behind = start + (int) inflater.getBytesRead();
            return new Piece(content.toByteArray(), switch (ended) {
                case WHOLE -> checked(content.toByteArray(), behind);
                case CUT -> isCutBefore(behind) ? End.CUT : End.BROKEN;
                case BROKEN -> End.BROKEN;
            });
        } finally {
            inflater.end();
        }
    }

    /** Not packed, as by another program: up to the next entry. */
    private Piece stored(int start) {
        int end = start;
        while (end < bytes.length && !(bytes[end] == 'P' && bytes[end + 1 < bytes.length ? end + 1 : end] == 'K')) {
            end++;
        }
        int size = Math.min(left, Math.min(end, Zeros.run(bytes, start, LOST)) - start);
        left -= size;
        byte[] content = new byte[size];
        System.arraycopy(bytes, start, content, 0, size);
        return new Piece(content, End.CUT);
    }

    /** What was unpacked before something broken counts too. */
    private End inflate(Inflater inflater, ByteArrayOutputStream content) {
        byte[] buffer = new byte[1 << 13];
        while (content.size() < left) {
            long before = inflater.getBytesWritten();
            boolean broken = false;
            try {
                inflater.inflate(buffer);
            } catch (DataFormatException e) {
                broken = true; // on purpose: that is the case this class is for
            }
            int read = (int) (inflater.getBytesWritten() - before);
            content.write(buffer, 0, Math.min(read, left - content.size()));
            if (broken || inflater.needsDictionary()) {
                return End.BROKEN;
            }
            if (inflater.finished()) {
                return End.WHOLE;
            }
            if (read == 0) {
                return End.CUT;
            }
        }
        return End.CUT;
    }

    /** What goes on up to the end of a file that is whole was not written so. */
    private boolean isCutBefore(int at) {
        return at < bytes.length || IntStream.range(Math.max(0, at - LAST_LENGTH), at).noneMatch(one -> isAt(LAST, one));
    }

    /** Behind each entry stands the sum of its bytes. */
    private End checked(byte[] content, int behind) {
        if (behind + CHECK.length + 4 > bytes.length) {
            return End.CUT;
        }
        return isAt(CHECK, behind) && isSum(content, behind + CHECK.length) ? End.WHOLE : End.BROKEN;
    }

    private boolean isSum(byte[] content, int at) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue() == (number(at) | (long) number(at + 2) << 16);
    }
}
