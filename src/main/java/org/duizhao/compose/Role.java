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
    SIGNED_DATE
}
