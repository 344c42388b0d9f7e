package org.duizhao.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a draft's file held before it was written again.
 *
 * @param draft  id of the draft
 * @param number rises with every backup of a draft, whatever the clock says
 * @param time   when the file was written with it, as far as the system knew
 * @param bytes  size of the file
 */
public record Backup(String draft, Path file, long number, Instant time, long bytes) {}
