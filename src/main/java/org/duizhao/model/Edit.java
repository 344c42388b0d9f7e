package org.duizhao.model;

/**
 * One step of the history.
 *
 * @param label message key of what was done
 * @param place the field it was done in; steps in one field may grow together; null for an edit of the structure
 */
public record Edit(String label, FieldPath place, Draft before, Draft after) {}
