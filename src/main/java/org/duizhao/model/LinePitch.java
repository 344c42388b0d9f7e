package org.duizhao.model;

/** Distance of lines of body text: the three in use, each with the margins that go with it. */
public enum LinePitch {
    /** 28 pt */
    EXACT_28,
    /** 28.95 pt, which gives 22 lines between the margins of GB/T 9704-2012 in every program */
    EXACT_28_95,
    /** 29.45 pt between margins of its own, so that 22 lines fill the page */
    EXACT_29_45
}
