package org.duizhao.font;

/** The roles a typeface plays in the paper; each is played by a font. */
public enum Face {
    /** 小标宋 */
    TITLE,
    /** 楷体, for byline and date */
    BYLINE,
    /** 黑体 */
    HEADING_1,
    /** 楷体 */
    HEADING_2,
    /** 仿宋, bold by office practice */
    HEADING_3,
    /** 仿宋 */
    BODY,
    /** 宋体, for page numbers */
    FOOTER
}
