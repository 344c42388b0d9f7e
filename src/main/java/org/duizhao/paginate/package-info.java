/** Manuscript to lines and pages on a fixed pitch; pure and deterministic. */
package org.duizhao.paginate;
