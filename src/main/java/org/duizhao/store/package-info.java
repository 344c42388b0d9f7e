/** Everything that is read from and written to disk: drafts, recovery, locks, theme packs; the only user of Jackson. */
package org.duizhao.store;
