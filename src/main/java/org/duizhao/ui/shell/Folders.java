package org.duizhao.ui.shell;

import java.nio.file.Path;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Workspace;
import org.duizhao.settings.Setting;
import org.duizhao.settings.Settings;

/** Where files were last opened or written, and what new ones are called. */
final class Folders {
    private final Workspace workspace;
    private final Settings settings;
    private final Messages messages;

    Folders(Workspace workspace, Settings settings, Messages messages) {
        this.workspace = workspace;
        this.settings = settings;
        this.messages = messages;
    }

    /** Null at first. */
    Path last() {
        String folder = settings.get(Setting.FOLDER);
        return folder.isBlank() ? null : Path.of(folder);
    }

    void remember(Path file) {
        if (file.toAbsolutePath().getParent() != null) {
            settings.set(Setting.FOLDER, file.toAbsolutePath().getParent().toString());
        }
    }

    /** A file named after the open draft, beside it if it has one. */
    Path suggestion(String ending) {
        Path file = workspace.openProperty().get().fileProperty().get();
        String name = file == null ? workspace.title().replaceAll("[\\\\/:*?\"<>|]", "")
                : file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path folder = file == null ? last() : file.getParent();
        Path suggested = Path.of((name.isBlank() ? messages.get("app.name") : name) + "." + ending);
        return folder == null ? suggested : folder.resolve(suggested);
    }
}
