package org.duizhao.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.duizhao.i18n.Messages;

/** The system's own choosers, set up for one kind of file. */
final class FileChoosers {
    /** Shows a chooser and gives back the file chosen, or null. */
    @FunctionalInterface
    interface Shown {
        File in(FileChooser chooser, Window owner);
    }

    private FileChoosers() {}

    static FileChooser toOpen(FileKind kind, Path folder, Messages messages) {
        FileChooser chooser = chooser(kind == FileKind.IMPORTABLE ? "dialog.import" : "dialog.open", kind, folder, messages);
        // a file of a wrong kind can be chosen too, and is then told what to do instead
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get("dialog.file.any"), "*.*"));
        return chooser;
    }

    static FileChooser toSave(FileKind kind, Path suggestion, Messages messages) {
        FileChooser chooser = chooser("dialog.save", kind, suggestion.getParent(), messages);
        chooser.setInitialFileName(kind.named(suggestion).getFileName().toString());
        return chooser;
    }

    private static FileChooser chooser(String title, FileKind kind, Path folder, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.get(kind.key()), kind.patterns()));
        // a folder that is gone would keep the chooser from opening
        Optional.ofNullable(folder).filter(Files::isDirectory).map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
