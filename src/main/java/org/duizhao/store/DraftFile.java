package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/** Reads and writes {@code .duizhao} files; what a file held before is kept among the backups. */
public final class DraftFile {
    private static final Logger LOG = System.getLogger(DraftFile.class.getName());
    private static final int MAX_BYTES = 50 << 20;
    private static final int BACKUPS = 10;
    private static final int LOOKED_AT = 100;

    private final AtomicWriter writer;
    private final Path backups;
    private final String program;

    /** @param program version of this program, noted in the files */
    public DraftFile(Places places, String program) {
        this(new AtomicWriter(), places.backups(), program);
    }

    DraftFile(AtomicWriter writer, Path backups, String program) {
        this.writer = writer;
        this.backups = backups;
        this.program = program;
    }

    public Stored read(Path file) throws UnreadableFile {
        byte[] bytes = BoundedFile.read(writer.disk(), file, MAX_BYTES);
        try {
            return DraftArchive.unpack(bytes);
        } catch (Malformed e) {
            return interrupted(file).orElseThrow(() -> UnreadableFile.of(file, e));
        }
    }

    /** What was being written into a file that is not whole now. */
    private Optional<Stored> interrupted(Path file) {
        try {
            Optional<byte[]> whole = writer.interrupted(file);
            return whole.isPresent() ? Optional.of(DraftArchive.unpack(whole.get())) : Optional.empty();
        } catch (IOException | Malformed e) {
            LOG.log(Level.DEBUG, "nothing beside {0}: {1}", file, e);
            return Optional.empty();
        }
    }

    /** The same for a draft whose theme is not known. */
    public String write(Path file, Draft draft) throws UnwritableFile {
        return write(file, draft, Optional.empty());
    }

    /**
     * Returns the hash of what was written.
     *
     * @param theme of the draft, to be carried along; left out if it could not be read again
     * @throws UnwritableFile if it failed; the file is as it was
     */
    public String write(Path file, Draft draft, Optional<Theme> theme) throws UnwritableFile {
        byte[] bytes = DraftArchive.pack(draft, ThemeJson.valid(theme), program);
        String hash = proved(file, draft, bytes).hash();
        keepOld(file, rotation(draft.id()), bytes);
        writer.write(file, bytes);
        return hash;
    }

    private static Stored proved(Path file, Draft draft, byte[] bytes) throws UnwritableFile {
        if (!Bounds.hold(draft)) {
            throw new UnwritableFile(UnwritableFile.Reason.TOO_LONG, file, null);
        }
        try {
            Stored stored = DraftArchive.unpack(bytes);
            if (bytes.length > MAX_BYTES || !stored.draft().equals(draft)) {
                throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, file, null);
            }
            return stored;
        } catch (Malformed e) {
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, file, e);
        }
    }

    /** That no backup can be kept must not keep the person from saving. */
    private void keepOld(Path file, Rotation rotation, byte[] replacement) {
        try {
            byte[] old = BoundedFile.read(writer.disk(), file, MAX_BYTES);
            if (!Arrays.equals(old, replacement)) {
                rotation.add(old);
            }
        } catch (IOException e) {
            if (!(e instanceof UnreadableFile none) || none.reason() != UnreadableFile.Reason.MISSING) {
                LOG.log(Level.WARNING, "no backup of {0}: {1}", file, e);
            }
        }
    }

    /** Whether the file still holds what was read or written with that hash. */
    public boolean isStill(Path file, String hash) {
        try {
            return read(file).hash().equals(hash);
        } catch (UnreadableFile e) {
            LOG.log(Level.DEBUG, "{0} is not still the same: {1}", file, e);
            return false;
        }
    }

    /** A file in a folder that holds what was read or written with that hash; the first so many are looked at. */
    public Optional<Path> holding(Path folder, String hash) {
        try {
            return writer.disk().list(folder).stream().filter(file -> file.toString().endsWith(".duizhao"))
                    .limit(LOOKED_AT).filter(file -> isStill(file, hash)).findFirst();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} is not looked through: {1}", folder, e);
            return Optional.empty();
        }
    }

    /** Earlier contents of a draft's files, newest first; each is a draft file itself unless it was none before. */
    public List<Path> backups(String draftId) throws IOException {
        return rotation(draftId).newestFirst();
    }

    /** Whether one of the backups holds just this draft; those that cannot be read hold none. */
    public boolean hasBackup(Draft draft) {
        try {
            for (Path backup : backups(draft.id())) {
                if (holds(backup, draft)) {
                    return true;
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "backups of {0}: {1}", draft.id(), e);
        }
        return false;
    }

    private boolean holds(Path backup, Draft draft) {
        try {
            return read(backup).draft().equals(draft);
        } catch (UnreadableFile e) {
            LOG.log(Level.DEBUG, "not compared with {0}: {1}", backup, e);
            return false;
        }
    }

    private Rotation rotation(String draftId) {
        return new Rotation(writer, backups.resolve(draftId), ".duizhao", BACKUPS);
    }
}
