/** Controls of our own that know nothing of drafts. */
package org.duizhao.ui.control;
