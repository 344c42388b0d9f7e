package org.duizhao.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.store.OpenMark;
import org.duizhao.store.OpenMarks;

/** Tells others who share its folder that the file of the open draft is open here. Used from the window's thread. */
final class FileHold {
    private static final Logger LOG = System.getLogger(FileHold.class.getName());

    private final OpenMarks marks;
    private final Background background;
    /** Null while the draft that is open has no file or none is open. */
    private Path held;

    FileHold(OpenMarks marks, Background background) {
        this.marks = marks;
        this.background = background;
    }

    /** Who else has a file open. On any thread. */
    Optional<OpenMark> holder(Path file) {
        return marks.holder(file);
    }

    /** @param file the only one from now on, whoever else has it open; null for none */
    void take(Path file) {
        take(file, marks::take);
    }

    /** The same for a file that was written: who has that open is not told otherwise. */
    void move(Path file) {
        take(file, written -> {
            if (marks.holder(written).isEmpty()) {
                marks.take(written);
            }
        });
    }

    private void take(Path file, Consumer<Path> taking) {
        if (!Objects.equals(held, file)) {
            Path before = held;
            held = file;
            background.run(() -> {
                if (before != null) {
                    marks.release(before);
                }
                if (file != null) {
                    taking.accept(file);
                }
                return marks;
            }, done -> {}, failure -> LOG.log(Level.WARNING, "mark", failure));
        }
    }
}
