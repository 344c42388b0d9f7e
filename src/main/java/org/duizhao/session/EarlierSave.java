package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A state of a draft that its file held once.
 *
 * @param file       where it is kept; not the draft's own file
 * @param time       when it was saved
 * @param title      what the draft was called then; blank if it cannot be read
 * @param characters of the paper; none if it cannot be read
 */
public record EarlierSave(Path file, Instant time, long bytes, String title, int characters, boolean readable) {}
