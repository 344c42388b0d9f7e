package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.store.Loaded;

/** Prints the lines of every page. */
record PaginateCommand(Papers papers, Terminal terminal) {
    /** As JSON a contract with other programs. */
    private record Pages(List<List<String>> pages) {}

    int run(Arguments arguments) throws WrongUse, Failure {
        Path file = arguments.file();
        Profile profile = profile(arguments.value(Option.PROFILE).orElse("word"));
        List<Page> pages = Paginator.paginate(paper(file), new RuleMeasurer(), profile);
        if (arguments.has(Option.JSON)) {
            terminal.json(new Pages(pages.stream().map(PaginateCommand::lines).toList()));
        } else {
            pages.forEach(this::print);
        }
        return CommandLine.DONE;
    }

    private static Profile profile(String name) throws WrongUse {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "word" -> Profile.WORD;
            case "lo" -> Profile.LO;
            default -> throw new WrongUse("cli.wrong.profile", name);
        };
    }

    private Manuscript paper(Path file) throws Failure {
        if (!Papers.endsWith(file, Papers.ENDING)) {
            return papers.manuscript(papers.importFile(file, Optional.empty()).draft());
        }
        Loaded loaded = papers.open(file);
        return Composer.compose(loaded.draft(), papers.themeOf(loaded));
    }

    private static List<String> lines(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }

    private void print(Page page) {
        lines(page).forEach(terminal.out()::println);
        terminal.out().println(terminal.messages().get("cli.page", page.number()));
    }
}
