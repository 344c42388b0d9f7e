package org.duizhao.session;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What there is of a file that cannot be opened.
 *
 * @param newest  the newest earlier state of it that can be read
 * @param salvage what can be read of the file itself
 */
public record Remains(Path file, Optional<EarlierSave> newest, Optional<Salvage> salvage) {}
