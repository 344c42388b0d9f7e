package org.duizhao.store;

import org.duizhao.model.Draft;

/**
 * A draft as it was found in a file.
 *
 * @param hash of the draft as written; equal in two files exactly if they hold the same
 */
public record Stored(Draft draft, String hash) {}
