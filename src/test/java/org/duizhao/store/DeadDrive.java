package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** A folder that does not answer until it is back, as a drive on a network that is gone; all else is the real disk. */
public final class DeadDrive {
    private final Path folder;
    private final CountDownLatch back = new CountDownLatch(1);
    private final AtomicWriter writer;

    public DeadDrive(Path folder) {
        this.folder = folder;
        writer = new AtomicWriter(new ForwardingDisk() {
            @Override
            public byte[] read(Path file, int most) throws IOException {
                await(file);
                return super.read(file, most);
            }

            @Override
            public boolean exists(Path file) {
                await(file);
                return super.exists(file);
            }
        }, new TemporaryNames(ProcessHandle.current().pid(), "dead"), time -> { });
    }

    private void await(Path file) {
        try {
            if (file.startsWith(folder)) {
                back.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void comeBack() {
        back.countDown();
    }

    public DraftFile files(Places places) {
        return new DraftFile(writer, places.backups(), "test");
    }

    public RecentDrafts recents(Places places) {
        return new RecentDrafts(writer, places.recent(), InstantSource.system());
    }
}
