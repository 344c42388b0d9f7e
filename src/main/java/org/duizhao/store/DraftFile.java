package org.duizhao.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;

/** Reads and writes {@code .duizhao} files; what a file held before is kept among the backups. */
public final class DraftFile {
    private static final Logger LOG = System.getLogger(DraftFile.class.getName());
    private static final int MAX_BYTES = 50 << 20;
    private static final int LOOKED_AT = 100;

    private final AtomicWriter writer;
    private final Backups backups;
    private final String program;

    /** @param program version of this program, noted in the files */
    public DraftFile(Places places, String program) {
        this(new AtomicWriter(), places.backups(), program);
    }

    DraftFile(AtomicWriter writer, Path backups, String program) {
        this(writer, new Backups(writer, backups, KeptByAge.USUAL, Clock.systemDefaultZone()), program);
    }

    DraftFile(AtomicWriter writer, Backups backups, String program) {
        this.writer = writer;
        this.backups = backups;
        this.program = program;
    }

    public Loaded read(Path file) throws UnreadableFile {
        byte[] bytes = BoundedFile.read(writer.disk(), file, MAX_BYTES);
        try {
            return DraftArchive.unpack(bytes);
        } catch (Malformed e) {
            return interrupted(file).orElseThrow(() -> UnreadableFile.of(file, e));
        }
    }

    /** What was being written into a file that is not whole now. */
    private Optional<Loaded> interrupted(Path file) {
        try {
            Optional<byte[]> whole = writer.interrupted(file);
            return whole.isPresent() ? Optional.of(DraftArchive.unpack(whole.get())) : Optional.empty();
        } catch (IOException | Malformed e) {
            LOG.log(Level.DEBUG, "nothing beside {0}: {1}", file, e);
            return Optional.empty();
        }
    }

    /** What {@link #write} is going to return for a draft. */
    public static String hash(Draft draft) {
        return Sha256.of(DraftJson.bytes(draft));
    }

    /** The same for a draft with nothing besides. */
    public String write(Path file, Draft draft) throws UnwritableFile {
        return write(file, new Stored(draft));
    }

    /**
     * Returns the hash of what was written. The theme is left out if it could not be read again.
     *
     * @throws UnwritableFile if it failed; the file is as it was
     */
    public String write(Path file, Stored stored) throws UnwritableFile {
        Stored written = new Stored(stored.draft(), ThemeJson.valid(stored.theme()), stored.attachments());
        byte[] bytes = DraftArchive.pack(written, program);
        String hash = proved(file, written, bytes).hash();
        keepOld(file, stored.draft().id(), bytes);
        writer.write(file, bytes);
        note(file, stored.draft().id());
        return hash;
    }

    private static Loaded proved(Path file, Stored stored, byte[] bytes) throws UnwritableFile {
        if (!Bounds.hold(stored.draft())) {
            throw new UnwritableFile(UnwritableFile.Reason.TOO_LONG, file, null);
        }
        try {
            Loaded loaded = DraftArchive.unpack(bytes);
            if (bytes.length > MAX_BYTES || !loaded.stored().equals(stored)) {
                throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, file, null);
            }
            return loaded;
        } catch (Malformed e) {
            throw new UnwritableFile(UnwritableFile.Reason.UNFAITHFUL, file, e);
        }
    }

    /** That no backup can be kept must not keep the person from saving. */
    private void keepOld(Path file, String draftId, byte[] replacement) {
        try {
            byte[] old = BoundedFile.read(writer.disk(), file, MAX_BYTES);
            if (!Arrays.equals(old, replacement) && !Zeros.are(old)) {
                backups.add(SalvageReader.draftIn(old).orElse(draftId), old, writer.disk().modified(file));
            }
        } catch (IOException e) {
            if (!(e instanceof UnreadableFile none) || none.reason() != UnreadableFile.Reason.MISSING) {
                LOG.log(Level.WARNING, "no backup of {0}: {1}", file, e);
            }
        }
    }

    /** Only for finding the backups of the file, should it be damaged. */
    private void note(Path file, String draftId) {
        try {
            backups.note(file, draftId);
        } catch (UnwritableFile e) {
            LOG.log(Level.WARNING, "not noted: {0}: {1}", file, e);
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

    /** Whether one of the backups holds just this draft; those that cannot be read hold none. */
    public boolean hasBackup(Draft draft) {
        try {
            for (Backup backup : backups.of(draft.id())) {
                if (holds(backup.file(), draft)) {
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

    /** What the files held before. */
    public Backups backups() {
        return backups;
    }

    /** What can still be read of a file; empty if there is no word of a draft in it. */
    public Optional<Salvaged> salvage(Path file) throws UnreadableFile {
        return SalvageReader.of(BoundedFile.read(writer.disk(), file, MAX_BYTES));
    }

    /** The draft whose file it is or was, so far as the file itself or our memory of it tells. */
    public Optional<String> draftIn(Path file) {
        try {
            return SalvageReader.draftIn(BoundedFile.read(writer.disk(), file, MAX_BYTES)).or(() -> backups.draftIn(file));
        } catch (UnreadableFile e) {
            LOG.log(Level.DEBUG, "{0} tells no draft: {1}", file, e);
            return backups.draftIn(file);
        }
    }
}
