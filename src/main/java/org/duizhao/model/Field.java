package org.duizhao.model;

/** Every text a person can write in a draft; which element has which is said by {@link Element#fields()}. */
public enum Field {
    UNIT,
    POST,
    NAME,
    YEAR,
    MEETING,
    TITLE,
    DATE,
    SALUTATION,
    SIGNATURE,
    SIGNED_DATE,
    HEADING,
    INTRO,
    HEADLINE,
    TEXT,
    LEAD,
    MATTER,
    TIME,
    PLACE,
    FIGURES,
    CONSEQUENCE,
    OWNER,
    DUE,
    RESULT,
    EVIDENCE
}
