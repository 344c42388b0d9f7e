/** The faces of the paper: what fonts are chosen for. */
package org.duizhao.font;
