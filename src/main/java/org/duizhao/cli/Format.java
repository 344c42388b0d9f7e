package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Draft;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.theme.Theme;

/** What a paper can be written as. */
enum Format {
    DOCX,
    PDF,
    TXT;

    static Optional<Format> of(Path file) {
        return Stream.of(values()).filter(format -> Papers.endsWith(file, format.ending())).findFirst();
    }

    static Optional<Format> of(String name) {
        return Stream.of(values()).filter(format -> format.ending().equals("." + name.toLowerCase(Locale.ROOT))).findFirst();
    }

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @return characters that no font at hand has */
    List<String> write(Papers papers, Path target, Draft draft, Theme theme) throws Failure {
        return switch (this) {
            case DOCX -> {
                papers.exportWord(target, draft, theme, Typefaces.STANDARD);
                yield List.of();
            }
            case TXT -> {
                papers.exportText(target, draft, theme);
                yield List.of();
            }
            case PDF -> papers.exportPdf(target, draft, theme, Typefaces.STANDARD);
        };
    }
}
