package org.duizhao.fidelity;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duizhao.compose.Manuscript;
import org.duizhao.docx.DocxSettings;
import org.duizhao.docx.DocxWriter;
import org.duizhao.paginate.Line;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.TextMeasurer;
import tools.jackson.databind.json.JsonMapper;

/** Writes invented papers as Word files, and beside each the lines of its pages as profile {@code lo} sets them. */
public final class FidelityCorpus {
    private final Path folder;
    private final TextMeasurer measurer;

    private FidelityCorpus(Path folder, TextMeasurer measurer) {
        this.folder = folder;
        this.measurer = measurer;
    }

    /** Arguments: folder to write to, folder of the fonts, first seed, number of papers. */
    public static void main(String[] arguments) throws IOException, FontFormatException {
        FidelityCorpus corpus = new FidelityCorpus(Files.createDirectories(Path.of(arguments[0])),
                new FontWidths(Path.of(arguments[1])));
        long first = Long.parseLong(arguments[2]);
        for (long seed = first; seed < first + Long.parseLong(arguments[3]); seed++) {
            corpus.write("invented-%05d".formatted(seed), InventedPaper.of(seed));
        }
    }

    private void write(String name, Manuscript paper) throws IOException {
        Files.write(folder.resolve(name + ".docx"), DocxWriter.write(paper, DocxSettings.of(name)));
        List<List<String>> pages = Paginator.paginate(paper, measurer, Profile.LO).stream().map(FidelityCorpus::lines).toList();
        JsonMapper.shared().writeValue(folder.resolve(name + ".json").toFile(), pages);
    }

    private static List<String> lines(Page page) {
        return page.lines().stream().map(Line::text).toList();
    }
}
