package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file of values for the tests of those who keep theirs in one: something happens while it is written. */
public final class ValuesWhileWritten {
    private ValuesWhileWritten() {}

    public static ValuesFile of(Path file, Runnable meanwhile) {
        return new ValuesFile(new AtomicWriter(new ForwardingDisk() {
            @Override
            public void write(Path to, byte[] bytes, Path like) throws IOException {
                super.write(to, bytes, like);
                meanwhile.run();
            }
        }, new TemporaryNames(1, "a"), time -> {}), file);
    }
}
