package org.duizhao.session;

import org.duizhao.model.FieldPath;

/** Where the author is writing, or wants to. @param caret offset in the field's text, in UTF-16 units */
public record Cursor(FieldPath path, int caret) {}
