package org.duizhao.store;

/** Zeros where content was, as after a power cut: the file system had given the room, but nothing was in it yet. */
final class Zeros {
    private Zeros() {}

    /** Whether there is nothing else. */
    static boolean are(byte[] bytes) {
        return run(bytes, 0, bytes.length) == 0 || bytes.length == 0;
    }

    /** @throws Malformed if there is nothing else, or nothing at all */
    static void refuse(byte[] bytes) throws Malformed {
        if (are(bytes)) {
            throw new Malformed(bytes.length == 0 ? UnreadableFile.Reason.NO_BYTES : UnreadableFile.Reason.ZEROS, "nothing");
        }
    }

    /** Where the first run of at least so many begins, from a place on; the end if there is none. */
    static int run(byte[] bytes, int from, int length) {
        int begin = from;
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] != 0) {
                begin = at + 1;
            } else if (at + 1 - begin == length) {
                return begin;
            }
        }
        return bytes.length;
    }
}
