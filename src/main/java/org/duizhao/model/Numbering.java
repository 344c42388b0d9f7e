package org.duizhao.model;

/** How the items of one level are marked. */
public enum Numbering {
    /** 一、 */
    HAN_COMMA,
    /** （一） */
    HAN_BRACKETS,
    /** 1. */
    ARABIC_DOT,
    /** （1） */
    ARABIC_BRACKETS,
    /** ① */
    CIRCLED,
    /** 一是 */
    HAN_IS,
    /** 一要 */
    HAN_MUST,
    /** 第一， */
    ORDINAL,
    NONE;
}
