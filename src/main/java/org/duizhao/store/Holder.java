package org.duizhao.store;

import java.time.Instant;

/**
 * Who holds a draft.
 *
 * @param process number of the process, 0 if it does not say
 * @param since   {@link Instant#EPOCH} if it does not say
 */
public record Holder(long process, Instant since) implements Claim {}
