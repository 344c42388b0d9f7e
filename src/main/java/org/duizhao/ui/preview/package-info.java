/** Pages as they will be printed: fonts, drawing, zoom, and the way from a click to its field. */
package org.duizhao.ui.preview;
