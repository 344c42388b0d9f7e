package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Drafts on a disk that fails when one folder is looked into. */
public final class UnlistedFolder {
    private UnlistedFolder() {}

    public static DraftFile files(Path folder, Places places) {
        return new DraftFile(new AtomicWriter(new ForwardingDisk() {
            @Override
            public List<Path> list(Path directory) throws IOException {
                if (directory.equals(folder)) {
                    throw new IOException("a fault");
                }
                return super.list(directory);
            }
        }, new TemporaryNames(ProcessHandle.current().pid(), "unlisted"), time -> { }), places.backups(), "test");
    }
}
