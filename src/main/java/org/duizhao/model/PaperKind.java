package org.duizhao.model;

/** Who the paper speaks for. */
public enum PaperKind {
    /** One member of a leading body (个人). */
    PERSONAL,
    /** The leading body itself (班子). */
    BODY,
    /** One party member at an 组织生活会. */
    MEMBER
}
