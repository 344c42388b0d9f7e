/** Style sheets, CSS class names, colour tokens and the bundled fonts. */
package org.duizhao.ui.style;
