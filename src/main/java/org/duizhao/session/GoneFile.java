package org.duizhao.session;

import java.nio.file.Path;
import java.util.Optional;

/** The file of a draft is not where it was when it was opened or saved last: renamed, moved or deleted. */
public final class GoneFile extends Failure {
    private static final long serialVersionUID = 1;

    private final transient Path renamed;

    /** @param renamed what seems to be the same file in the same folder; null for none */
    GoneFile(Path file, Path renamed) {
        super("write.gone", file, null);
        this.renamed = renamed;
    }

    /** Another file in the same folder that holds what the draft was when it was opened or saved last. */
    public Optional<Path> renamed() {
        return Optional.ofNullable(renamed);
    }
}
