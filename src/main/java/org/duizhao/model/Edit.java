package org.duizhao.model;

/**
 * One step of the history of a draft or of something like it.
 *
 * @param label message key of what was done
 * @param place the field it was done in; steps in one field may grow together; null for an edit of the structure
 * @param <P>   what names a field
 * @param <S>   what is edited; immutable
 */
public record Edit<P, S>(String label, P place, S before, S after) {}
