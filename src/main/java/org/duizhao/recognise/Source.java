package org.duizhao.recognise;

/** Says that from an offset of a piece's text on it comes from that paragraph of the source. */
record Source(int start, int paragraph) {}
