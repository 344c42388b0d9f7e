package org.duizhao.settings;

/** Colours of the window. */
public enum Appearance {
    LIGHT,
    DARK,
    /** As the system has it. */
    SYSTEM
}
