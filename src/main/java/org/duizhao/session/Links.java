package org.duizhao.session;

import java.util.Set;

/**
 * What is answered in a draft, and by what.
 *
 * @param hasProblems whether there is any to be answered
 * @param byCauses    ids of the problems that a cause answers
 * @param byMeasures  ids of the problems that a measure answers
 */
record Links(boolean hasProblems, Set<String> byCauses, Set<String> byMeasures) {}
