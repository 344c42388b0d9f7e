/** How the open draft is laid out, group by group, beside its pages. */
package org.duizhao.ui.layout;
