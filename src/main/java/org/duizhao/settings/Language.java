package org.duizhao.settings;

/** Language of the window. */
public enum Language {
    ZH,
    EN
}
