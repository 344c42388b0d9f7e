package org.duizhao.ui.dialog;

/**
 * Something went wrong.
 *
 * @param what   what happened, in one plain sentence
 * @param safe   what is unharmed
 * @param advice what to do now
 * @param code   short and stable, to be told to others
 */
public record Trouble(String what, String safe, String advice, String code) {}
