package org.duizhao.ui.control;

/** Words of a field that something is said about. @param start offset in its text, in UTF-16 units @param end behind the last */
public record TextMark(int start, int end, TextBox.Tone tone) {}
