package org.duizhao.ui.theme;

import org.duizhao.theme.Theme;

/** What the page asks the window to do, since it may have to ask the person something. */
public interface ThemeActions {
    void open(Theme theme);

    /** Asks for a notice to make a theme from. */
    void fromNotice();

    /** Reads the notice that was pasted. */
    void readNotice();

    /** Chooses the file of a notice and reads it. */
    void openNotice();

    void begin();

    void save();

    void copy();

    void importPack();

    void share();

    void delete();

    void restore(Theme deleted);

    /** Tells what is wrong with the packs that could not be read. */
    void tellUnreadable();

    /** Begins a paper with the theme that is looked at. */
    void write();

    /** Leaves the page. */
    void done();
}
