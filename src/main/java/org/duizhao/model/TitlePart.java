package org.duizhao.model;

/** Parts around the body that the author can switch on and off. */
public enum TitlePart {
    TITLE,
    BYLINE,
    DATE,
    SALUTATION,
    SIGNATURE,
    SIGNED_DATE
}
