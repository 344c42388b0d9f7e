/** Lists of words below {@code resources/words}: what is data and no grammar. */
package org.duizhao.words;
