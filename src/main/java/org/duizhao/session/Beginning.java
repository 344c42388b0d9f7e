package org.duizhao.session;

import org.duizhao.model.Facts;
import org.duizhao.model.PaperKind;
import org.duizhao.theme.Theme;

/** What an author says before a paper is begun: for which meeting, whose paper it is, and the facts known so far. */
public record Beginning(Theme theme, PaperKind kind, Facts facts) {}
