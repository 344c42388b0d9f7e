package org.duizhao.theme;

/** 规范表述: a fixed wording that is to be quoted exactly. */
public record Formulation(String text, String source) {}
