package org.duizhao.recognise;

/** How sure it is that an element is what it was taken for. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    GUESSED
}
