/** The window: start page, steps, actions, status line, and the three columns. */
package org.duizhao.ui.shell;
