package org.duizhao.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of files a person chooses, and their extensions; the first is given to new files. */
public enum FileKind {
    DRAFT("duizhao"),
    WORD("docx"),
    PDF("pdf"),
    TEXT("txt"),
    /** A paper in any form: a draft, or what can be read into one. */
    PAPER("duizhao", "docx", "docm", "dotx", "dotm", "doc", "txt", "md", "htm", "html", "mht"),
    /** What can be read into a draft, and what a notice comes in. */
    IMPORTABLE("docx", "docm", "dotx", "dotm", "doc", "txt", "md", "htm", "html", "mht"),
    /** A theme pack. */
    THEME("json");

    private final List<String> extensions;

    FileKind(String... extensions) {
        this.extensions = List.of(extensions);
    }

    List<String> patterns() {
        return extensions.stream().map(extension -> "*." + extension).toList();
    }

    String key() {
        return "dialog.file." + name().toLowerCase(Locale.ROOT);
    }

    /** The same file with the extension of this kind, which not every system's chooser adds. */
    Path named(Path file) {
        String name = file.getFileName().toString();
        boolean has = extensions.stream().anyMatch(one -> name.toLowerCase(Locale.ROOT).endsWith("." + one));
        return has ? file : file.resolveSibling(name + "." + extensions.getFirst());
    }
}
