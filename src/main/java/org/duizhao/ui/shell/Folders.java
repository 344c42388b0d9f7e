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
        String name = file == null ? FileNames.of(workspace.title())
                : file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return in(file == null ? last() : file.getParent(), name, ending);
    }

    /** A file of that name where files were last. */
    Path named(String name, String ending) {
        return in(last(), FileNames.of(name), ending);
    }

    private Path in(Path folder, String name, String ending) {
        Path suggested = Path.of((name.isBlank() ? messages.get("app.name") : name) + "." + ending);
        return folder == null ? suggested : folder.resolve(suggested);
    }
}
