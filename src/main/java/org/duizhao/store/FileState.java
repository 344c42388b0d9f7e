package org.duizhao.store;

import java.nio.file.Path;

/**
 * What a draft's file held or is going to hold.
 *
 * @param hash as {@link Loaded#hash}
 */
public record FileState(Path file, String hash) {}
