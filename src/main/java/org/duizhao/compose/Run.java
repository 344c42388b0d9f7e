package org.duizhao.compose;

import org.duizhao.font.Face;

/** A piece of text in one face that comes from one field. Holds no line feed and is never empty. */
public record Run(String text, Face face, Origin origin) {}
