package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.recognise.Recognition;
import org.duizhao.session.Failure;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Papers;
import org.duizhao.theme.Theme;

/** Recognises documents as drafts: one to a file or only to look at, or any number into a folder. */
record ImportCommand(Papers papers, Terminal terminal) {
    /** One of several; as JSON a contract with other programs. */
    private record Imported(String file, String draft, Outline outline) {}

    int run(Arguments arguments) throws WrongUse, Failure {
        List<String> files = arguments.files();
        Optional<Path> target = arguments.path(Option.TARGET);
        boolean toFolder = files.size() > 1 || target.filter(Files::isDirectory).isPresent();
        if (toFolder) {
            return several(files, target.orElseThrow(() -> new WrongUse("cli.wrong.noFolder")), arguments);
        }
        if (target.isPresent() && !Papers.endsWith(target.get(), Papers.ENDING)) {
            throw new WrongUse("cli.wrong.draftEnding", target.get().toString());
        }
        Recognition found = papers.importFile(arguments.file(), theme(arguments));
        if (target.isPresent()) {
            save(found, target.get());
        }
        if (arguments.has(Option.JSON)) {
            terminal.json(outline(found));
        } else if (target.isEmpty()) {
            terminal.out().println(outline(found).text(terminal.messages()));
        }
        return CommandLine.DONE;
    }

    private int several(List<String> files, Path folder, Arguments arguments) throws WrongUse, Failure {
        Optional<Theme> theme = theme(arguments);
        boolean json = arguments.has(Option.JSON);
        List<Imported> imported = new ArrayList<>();
        int code = Batch.into(folder, Papers.ENDING, arguments.has(Option.FORCE), papers, terminal).run(files, (file, to) -> {
            Recognition found = papers.importFile(file, theme);
            save(found, to);
            if (json) {
                imported.add(new Imported(file.toString(), to.toString(), outline(found)));
            }
            return List.of();
        });
        if (json) {
            terminal.json(imported);
        }
        return code;
    }

    private void save(Recognition found, Path target) throws Failure {
        papers.save(target, NewDraft.completed(found.draft(), found.theme()), null);
    }

    private Outline outline(Recognition found) {
        return Outline.of(found.draft(), papers.manuscript(found.draft()));
    }

    private Optional<Theme> theme(Arguments arguments) throws WrongUse {
        Optional<String> id = arguments.value(Option.THEME);
        Optional<Theme> theme = id.flatMap(papers::theme);
        if (id.isPresent() && theme.isEmpty()) {
            String known = papers.themes().stream().map(Theme::id).collect(Collectors.joining(" "));
            throw new WrongUse("cli.wrong.theme", id.get(), known);
        }
        return theme;
    }
}
