package org.duizhao.model;

/** How the items of one level are marked. */
public enum Numbering {
    /** 一、 */
    HAN_COMMA,
    /** （一） */
    HAN_BRACKETS,
    /** (一), as many papers have it */
    HAN_HALF_BRACKETS,
    /** 1. */
    ARABIC_DOT,
    /** 1． */
    ARABIC_FULL_DOT,
    /** 1、, wrong and common */
    ARABIC_COMMA,
    /** （1） */
    ARABIC_BRACKETS,
    /** (1) */
    ARABIC_HALF_BRACKETS,
    /** ① */
    CIRCLED,
    /** 一是 */
    HAN_IS,
    /** 一要 */
    HAN_MUST,
    /** 第一， */
    ORDINAL,
    NONE;

    /** The usual writing of the same numbers: what stands for （一） also stands for (一). */
    public Numbering family() {
        return switch (this) {
            case HAN_HALF_BRACKETS -> HAN_BRACKETS;
            case ARABIC_FULL_DOT, ARABIC_COMMA -> ARABIC_DOT;
            case ARABIC_HALF_BRACKETS -> ARABIC_BRACKETS;
            default -> this;
        };
    }
}
