package org.duizhao.compose;

import org.duizhao.font.Face;

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

    /** What it is set in. */
    public Face face() {
        return switch (this) {
            case TITLE -> Face.TITLE;
            case BYLINE, DATE_LINE -> Face.BYLINE;
            case HEADING_1 -> Face.HEADING_1;
            case HEADING_2 -> Face.HEADING_2;
            case HEADING_3 -> Face.HEADING_3;
            case SALUTATION, HEADING_4, BODY, SIGNATURE, SIGNED_DATE -> Face.BODY;
        };
    }

    /** Whether it stands above salutation and body. */
    public boolean isTitle() {
        return this == TITLE || this == BYLINE || this == DATE_LINE;
    }

    /** Whether it stands below the body. */
    public boolean isSigning() {
        return this == SIGNATURE || this == SIGNED_DATE;
    }
}
