package org.duizhao.session;

import java.util.List;

/**
 * Which papers are written with a theme.
 *
 * @param papers the open one and those worked on lately, as far as they could be read
 * @param unread names of the files worked on lately that could not be read, or not in time
 */
public record ThemeUse(List<Paper> papers, List<String> unread) {
    /** One that uses it. @param carries whether it brings the theme along, so that it does not need it kept here */
    public record Paper(String name, boolean carries) {}

    public ThemeUse {
        papers = List.copyOf(papers);
        unread = List.copyOf(unread);
    }

    /** Whether no paper is known to use it, and none is left that might. */
    public boolean isNone() {
        return papers.isEmpty() && unread.isEmpty();
    }
}
