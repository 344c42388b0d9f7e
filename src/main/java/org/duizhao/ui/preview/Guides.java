package org.duizhao.ui.preview;

/**
 * What helps to see how a page is built.
 *
 * @param margins the edges of the type area
 * @param grid    the squares of its lines and characters
 */
record Guides(boolean margins, boolean grid) {
    static final Guides NONE = new Guides(false, false);
}
