/** Draft and theme to manuscript: the text of the paper, its numbering, and the one table of styles. */
package org.duizhao.compose;
