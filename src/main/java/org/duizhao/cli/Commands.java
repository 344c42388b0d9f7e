package org.duizhao.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.compose.Typefaces;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.recognise.Recognition;
import org.duizhao.session.Failure;
import org.duizhao.session.NewDraft;
import org.duizhao.session.Papers;
import org.duizhao.session.Progress;
import org.duizhao.store.JsonText;
import org.duizhao.theme.Theme;

/** The commands that have been built; each prints what it found or writes its file. */
final class Commands {
    private static final String JSON = "--json";
    private static final String OUT = "-o";
    private static final String THEME = "--theme";
    private static final String PROFILE = "--profile";

    private final Messages messages;
    private final Papers papers;
    private final PrintStream out;
    private final PrintStream err;

    Commands(Messages messages, Papers papers, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.papers = papers;
        this.out = out;
        this.err = err;
    }

    /** The lines of every page; as JSON a contract with other programs. */
    private record Pages(List<List<String>> pages) {}

    void importFile(List<String> words) throws WrongUse, Failure {
        Arguments arguments = Arguments.of(words, Set.of(THEME, OUT), Set.of(JSON));
        Path file = arguments.file();
        Optional<Path> target = target(arguments);
        if (target.isPresent() && !Papers.endsWith(target.get(), Papers.ENDING)) {
            throw new WrongUse("cli.wrong.draftEnding", target.get().toString());
        }
        Recognition found = papers.importFile(file, theme(arguments));
        if (target.isPresent()) {
            papers.save(target.get(), NewDraft.completed(found.draft(), found.theme()), null);
        }
        Outline outline = Outline.of(found.draft(), papers.manuscript(found.draft()));
        if (arguments.has(JSON)) {
            json(outline);
        } else if (target.isEmpty()) {
            out.println(outline.text(messages));
        }
    }

    private Optional<Theme> theme(Arguments arguments) throws WrongUse {
        Optional<String> id = arguments.value(THEME);
        Optional<Theme> theme = id.flatMap(papers::theme);
        if (id.isPresent() && theme.isEmpty()) {
            String known = papers.themes().stream().map(Theme::id).collect(Collectors.joining(" "));
            throw new WrongUse("cli.wrong.theme", id.get(), known);
        }
        return theme;
    }

    void export(List<String> words) throws WrongUse, Failure {
        Arguments arguments = Arguments.of(words, Set.of(OUT), Set.of());
        Path file = arguments.file();
        Path target = target(arguments).orElseThrow(() -> new WrongUse("cli.wrong.noTarget"));
        Draft draft;
        if (Papers.endsWith(target, ".docx")) {
            draft = papers.open(file).draft();
            papers.exportWord(target, draft, Typefaces.STANDARD);
        } else if (Papers.endsWith(target, ".txt")) {
            draft = papers.open(file).draft();
            papers.exportText(target, draft);
        } else if (Papers.endsWith(target, ".pdf")) {
            draft = papers.open(file).draft();
            List<String> missing = papers.exportPdf(target, draft, Typefaces.STANDARD);
            if (!missing.isEmpty()) {
                err.println(messages.get("cli.pdf.missing", String.join(" ", missing)));
            }
        } else {
            throw new WrongUse("cli.wrong.paperEnding", target.toString());
        }
        Progress progress = Progress.of(draft, papers.themeOf(draft), papers.manuscript(draft));
        OpenPlaces.of(progress).sentence(messages).ifPresent(err::println);
    }

    private static Optional<Path> target(Arguments arguments) throws WrongUse {
        Optional<String> word = arguments.value(OUT);
        return word.isPresent() ? Optional.of(Arguments.path(word.get())) : Optional.empty();
    }

    void paginate(List<String> words) throws WrongUse, Failure {
        Arguments arguments = Arguments.of(words, Set.of(PROFILE), Set.of(JSON));
        Path file = arguments.file();
        Profile profile = profile(arguments.value(PROFILE).orElse("word"));
        List<Page> pages = Paginator.paginate(papers.manuscript(draft(file)), new RuleMeasurer(), profile);
        if (arguments.has(JSON)) {
            json(new Pages(pages.stream().map(Commands::lines).toList()));
        } else {
            pages.forEach(this::print);
        }
    }

    private static Profile profile(String name) throws WrongUse {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "word" -> Profile.WORD;
            case "lo" -> Profile.LO;
            default -> throw new WrongUse("cli.wrong.profile", name);
        };
    }

    private Draft draft(Path file) throws Failure {
        return Papers.endsWith(file, Papers.ENDING) ? papers.open(file).draft()
                : papers.importFile(file, Optional.empty()).draft();
    }

    private static List<String> lines(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }

    private void print(Page page) {
        lines(page).forEach(out::println);
        out.println(messages.get("cli.page", page.number()));
    }

    /** UTF-8 whatever the terminal has: programs read it. */
    private void json(Object value) {
        out.writeBytes((JsonText.of(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
