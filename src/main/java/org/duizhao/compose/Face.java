package org.duizhao.compose;

/** The roles a typeface plays in the paper; which font plays it is said by {@link Typefaces}. */
public enum Face {
    /** 小标宋 */
    TITLE,
    /** 楷体, for byline and date */
    BYLINE,
    /** 仿宋 */
    BODY,
    /** 黑体 */
    HEADING_1,
    /** 楷体 */
    HEADING_2,
    /** 仿宋, bold by office practice */
    HEADING_3,
    /** 宋体, for page numbers */
    FOOTER;

    /** What the blocks of a role are set in. */
    public static Face of(Role role) {
        return switch (role) {
            case TITLE -> TITLE;
            case BYLINE, DATE_LINE -> BYLINE;
            case HEADING_2 -> HEADING_2;
            case HEADING_1 -> HEADING_1;
            case HEADING_3 -> HEADING_3;
            case SALUTATION, HEADING_4, BODY, SIGNATURE, SIGNED_DATE -> BODY;
        };
    }
}
