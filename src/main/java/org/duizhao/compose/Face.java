package org.duizhao.compose;

/** The roles a typeface plays in the paper; which font plays it is said by {@link Typefaces}. */
public enum Face {
    /** 小标宋 */
    TITLE,
    /** 仿宋 */
    BODY,
    /** 黑体 */
    HEADING_1,
    /** 楷体 */
    HEADING_2,
    /** 仿宋, bold by office practice */
    HEADING_3,
    /** 宋体, for page numbers */
    FOOTER
}
