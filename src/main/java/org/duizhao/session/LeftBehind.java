package org.duizhao.session;

import java.time.Instant;

/**
 * An unsaved state that an earlier run left behind.
 *
 * @param recover opens it; its file stays as it is until it is saved
 * @param forget  throws it away
 */
public record LeftBehind(String title, Instant time, int characters, Runnable recover, Runnable forget) {}
