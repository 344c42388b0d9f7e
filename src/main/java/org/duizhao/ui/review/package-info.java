/** Looking over what was made of an imported paper before it becomes a draft. */
package org.duizhao.ui.review;
