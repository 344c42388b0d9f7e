package org.duizhao.model;

/** How far a problem or measure of last year is. */
public enum FollowUpStatus {
    /** Nothing was said yet. */
    OPEN,
    DONE,
    IN_PROGRESS,
    NOT_DONE
}
