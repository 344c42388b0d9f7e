package org.duizhao.session;

/** How a draft file is opened. */
public enum OpenAs {
    /** Unless another has it open. */
    ITSELF,
    /** Whoever else has it open. */
    SHARED,
    /** As a new draft with the same content, which belongs to no file yet. */
    COPY
}
