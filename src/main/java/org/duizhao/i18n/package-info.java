/** Messages: key and arguments to text. */
package org.duizhao.i18n;
