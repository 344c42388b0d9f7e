package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a draft and says so, until its input ends. */
public final class LockHolder {
    private LockHolder() {}

    public static void main(String[] folders) throws IOException {
        Claim claim = new DraftLocks(Places.in(Path.of(folders[0]))).claim("d-1");
        System.out.println(claim instanceof DraftLock ? "held" : "not held");
        while (System.in.read() >= 0) {}
    }
}
