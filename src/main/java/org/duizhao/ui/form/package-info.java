/** Forms as declarations over the fields of a draft. */
package org.duizhao.ui.form;
