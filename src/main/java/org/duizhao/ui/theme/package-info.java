/** Meeting themes: choosing, making one from a notice, correcting, sharing. */
package org.duizhao.ui.theme;
