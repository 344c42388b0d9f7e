package org.duizhao.session;

import java.nio.file.Path;
import java.util.List;

/**
 * A draft of which earlier states are kept; whether its files are still there is not known.
 *
 * @param title   of the newest state that can be read; blank if none can be
 * @param files   that it was saved to, the last first; none if that is not known
 * @param isOpen  whether it is the one that is open
 * @param saves   newest first, at least one
 */
public record EarlierDraft(String title, List<Path> files, boolean isOpen, List<EarlierSave> saves) {
    public EarlierDraft {
        files = List.copyOf(files);
        saves = List.copyOf(saves);
    }
}
