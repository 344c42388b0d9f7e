package org.duizhao.store;

/** What comes of asking for a draft: it is yours, or somebody holds it. */
public sealed interface Claim permits DraftLock, Holder {}
