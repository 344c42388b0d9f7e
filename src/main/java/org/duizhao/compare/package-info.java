/** Where two texts or lists differ. */
package org.duizhao.compare;
