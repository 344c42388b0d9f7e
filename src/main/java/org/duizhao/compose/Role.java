package org.duizhao.compose;

/** What a block is in the paper; how it looks is said by {@link BlockStyle}. */
public enum Role {
    TITLE,
    BYLINE,
    DATE_LINE,
    SALUTATION,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    BODY,
    SIGNATURE,
    SIGNED_DATE;

    /** Whether it stands above salutation and body. */
    public boolean isTitle() {
        return this == TITLE || this == BYLINE || this == DATE_LINE;
    }

    /** Whether it stands below the body. */
    public boolean isSigning() {
        return this == SIGNATURE || this == SIGNED_DATE;
    }
}
