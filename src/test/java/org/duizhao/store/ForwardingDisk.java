package org.duizhao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The real disk, for a test to change one step of. */
class ForwardingDisk implements Disk {
    private final Disk real = new RealDisk();

    @Override
    public byte[] read(Path file, int most) throws IOException {
        return real.read(file, most);
    }

    @Override
    public void write(Path file, byte[] bytes, Path like) throws IOException {
        real.write(file, bytes, like);
    }

    @Override
    public void force(Path file) throws IOException {
        real.force(file);
    }

    @Override
    public void overwrite(Path file, byte[] bytes) throws IOException {
        real.overwrite(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        real.move(from, to);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        real.forceDirectory(directory);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public boolean isReadOnly(Path file) {
        return real.isReadOnly(file);
    }

    @Override
    public boolean hasOtherNames(Path file) throws IOException {
        return real.hasOtherNames(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return real.modified(file);
    }

    @Override
    public long size(Path file) throws IOException {
        return real.size(file);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        return real.list(directory);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        real.createDirectories(directory);
    }

    @Override
    public Path target(Path file) throws IOException {
        return real.target(file);
    }

    @Override
    public long free(Path directory) throws IOException {
        return real.free(directory);
    }
}
