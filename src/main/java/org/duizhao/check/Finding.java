package org.duizhao.check;

import org.duizhao.model.FieldPath;

/**
 * What a rule found.
 *
 * @param rule  id of the rule
 * @param place the field it stands in
 * @param start offset in the field's text, in UTF-16 units
 * @param text  the words found
 */
public record Finding(String rule, Level level, FieldPath place, int start, String text) {}
