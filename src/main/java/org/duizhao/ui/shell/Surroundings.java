package org.duizhao.ui.shell;

import org.duizhao.ui.dialog.DesktopOpener;
import org.duizhao.ui.dialog.Dialogs;
import org.duizhao.ui.preview.Printers;

/** What the window takes from the system it runs on. */
public record Surroundings(Dialogs dialogs, DesktopOpener opener, Printers printers, Diagnostics diagnostics) {}
