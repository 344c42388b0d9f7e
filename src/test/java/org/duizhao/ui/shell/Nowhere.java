package org.duizhao.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.duizhao.ui.dialog.DesktopOpener;

/** Opens nothing. */
final class Nowhere implements DesktopOpener {
    @Override
    public CompletableFuture<Answer> open(Path file) {
        throw new AssertionError("nothing is to be opened");
    }

    @Override
    public CompletableFuture<Answer> showInFolder(Path file) {
        throw new AssertionError("nothing is to be shown");
    }
}
