package org.duizhao.recognise;

/** A piece of one paragraph of what was read, in UTF-16 units; the end is excluded. */
public record SourceRange(int paragraph, int start, int end) {}
