package org.duizhao.fidelity;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Typefaces;
import org.duizhao.docx.DocxSettings;
import org.duizhao.docx.DocxWriter;
import org.duizhao.model.Draft;
import org.duizhao.model.PageNumbering;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.paginate.TextMeasurer;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes invented papers, the sample of the program and papers from text files as Word files, and beside each the lines of
 * its pages as profile {@code lo} sets them.
 */
public final class FidelityCorpus {
    /** As widths by the rules of the program, not by the fonts. */
    private static final String RULE = "rule";

    private final Path folder;
    private final Function<Typefaces, TextMeasurer> measurer;

    private FidelityCorpus(Path folder, Function<Typefaces, TextMeasurer> measurer) {
        this.folder = folder;
        this.measurer = measurer;
    }

    /** Arguments: folder to write to, folder of the fonts or {@code rule}, first seed, number of invented papers, text files. */
    public static void main(String[] arguments) throws IOException, FontFormatException, Failure {
        FidelityCorpus corpus = new FidelityCorpus(Files.createDirectories(Path.of(arguments[0])),
                arguments[1].equals(RULE) ? typefaces -> new RuleMeasurer() : new FontWidths(Path.of(arguments[1]))::in);
        long first = Long.parseLong(arguments[2]);
        for (long seed = first; seed < first + Long.parseLong(arguments[3]); seed++) {
            corpus.write(String.format(Locale.ROOT, "invented-%05d", seed), InventedPaper.of(seed), InventedPaper::composed);
        }
        for (Map.Entry<String, Draft> marks : MarkPapers.of(first).entrySet()) {
            corpus.write(marks.getKey(), marks.getValue(), InventedPaper::composed);
        }
        corpus.real(Stream.of(arguments).skip(4).map(Path::of).toList());
    }

    private void real(List<Path> texts) throws IOException, Failure {
        Places places = Places.in(Files.createTempDirectory("fidelity"));
        Papers papers = new Papers(new DraftFile(places, "fidelity"), new ThemeLibrary(places), new AtomicWriter());
        write("sample", SampleDraft.load(), papers::manuscript);
        for (Path text : texts) {
            write(text.getFileName().toString().replace(".txt", ""),
                    papers.importFile(text, Optional.empty()).draft(), papers::manuscript);
        }
    }

    private void write(String name, Draft draft, Function<Draft, Manuscript> composing) throws IOException {
        Manuscript paper = composing.apply(draft);
        Typefaces typefaces = Typefaces.STANDARD.in(draft.layout());
        Files.write(folder.resolve(name + ".docx"),
                DocxWriter.write(paper, new DocxSettings(typefaces, name, DocxSettings.CHINESE)));
        List<List<String>> pages = Paginator.paginate(paper, measurer.apply(typefaces), Profile.LO).stream()
                .map(FidelityCorpus::lines).toList();
        JsonMapper.shared().writeValue(folder.resolve(name + ".json").toFile(),
                new Pages(number(draft.layout().numbers()), pages));
    }

    /** @param number how the number of each page is written, with {} in its place; blank for none */
    private record Pages(String number, List<List<String>> pages) {}

    private static String number(PageNumbering numbers) {
        return switch (numbers) {
            case OUTER, CENTRED_DASHES -> "—{}—";
            case CENTRED -> "{}";
            case NONE -> "";
        };
    }

    private static List<String> lines(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }
}
