package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Composer;
import org.duizhao.model.Draft;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.session.Progress;
import org.duizhao.store.Loaded;
import org.duizhao.theme.Theme;

/** Writes the papers of drafts: one to a file, or any number into a folder. */
record ExportCommand(Papers papers, Terminal terminal) {
    int run(Arguments arguments) throws WrongUse, Failure {
        List<String> files = arguments.files();
        Path target = arguments.path(Option.TARGET).orElseThrow(() -> new WrongUse("cli.wrong.noTarget"));
        Optional<String> name = arguments.value(Option.TO);
        if (files.size() > 1 || name.isPresent() || Files.isDirectory(target)) {
            Format format = format(name.orElseThrow(() -> new WrongUse("cli.wrong.noFormat")));
            return Batch.into(target, format.ending(), arguments.has(Option.FORCE), papers, terminal)
                    .run(files, (file, to) -> write(file, to, format));
        }
        Format format = Format.of(target).orElseThrow(() -> new WrongUse("cli.wrong.paperEnding", target.toString()));
        write(arguments.file(), target, format).forEach(terminal.err()::println);
        return CommandLine.DONE;
    }

    private static Format format(String name) throws WrongUse {
        return Format.of(name).orElseThrow(() -> new WrongUse("cli.wrong.format", name));
    }

    /** @return what should be said of it */
    private List<String> write(Path file, Path target, Format format) throws Failure {
        Loaded loaded = papers.open(file);
        Draft draft = loaded.draft();
        Theme theme = papers.themeOf(loaded);
        List<String> notes = new ArrayList<>();
        List<String> missing = format.write(papers, target, draft, theme);
        if (!missing.isEmpty()) {
            notes.add(terminal.messages().get("cli.pdf.missing", String.join(" ", missing)));
        }
        Progress progress = Progress.of(draft, theme, Composer.compose(draft, theme));
        OpenPlaces.of(progress).sentence(terminal.messages()).ifPresent(notes::add);
        return notes;
    }
}
