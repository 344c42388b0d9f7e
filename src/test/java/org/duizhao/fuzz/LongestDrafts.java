package org.duizhao.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.session.Session;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;

/** Does all there is with drafts as long as {@link Bounds} allow; to be run with the memory that the program has. */
public final class LongestDrafts {
    /** Others make up the rest, and so do lines beside the text. */
    private static final int CHARACTERS = Bounds.MOST_CHARACTERS - 10_000;
    private static final int LINES = Bounds.MOST_PARAGRAPHS - 500;
    private static final String SENTENCE = "学习贯彻还不够深入，对政策文件钻研不透。";

    private LongestDrafts() {}

    public static void main(String[] folders) throws IOException, Failure {
        Path folder = Path.of(folders[0]);
        Places places = Places.in(folder.resolve("home"));
        Papers papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        for (Draft draft : List.of(inOneField(), inPoints())) {
            Path file = folder.resolve("long.duizhao");
            papers.save(file, draft, null);
            Draft opened = papers.open(file).draft();
            papers.exportWord(folder.resolve("long.docx"), opened, papers.themeOf(opened), Typefaces.STANDARD);
            papers.exportPdf(folder.resolve("long.pdf"), opened, papers.themeOf(opened), Typefaces.STANDARD);
            papers.exportText(folder.resolve("long.txt"), opened, papers.themeOf(opened));
            new Session(opened, papers.themeOf(opened), true, new RuleMeasurer(), InstantSource.system()).paper().pages();
        }
        Draft text = sample(SENTENCE.repeat(40).concat("\n").repeat(CHARACTERS / 801));
        papers.exportText(folder.resolve("again.txt"), text, papers.themeOf(text));
        papers.importFile(folder.resolve("again.txt"), Optional.empty());
    }

    private static Draft sample(String opening) {
        return SampleDraft.load().withSections(List.of(new TextSection("s", SectionKind.OPENING, "", opening)));
    }

    private static Draft inOneField() {
        String line = SENTENCE.repeat(4).substring(0, CHARACTERS / LINES - 1) + "\n";
        return sample(line.repeat(LINES));
    }

    /** Each has four texts, two of them printed with words before them. */
    private static Draft inPoints() {
        int count = Bounds.MOST_ITEMS;
        String text = SENTENCE.repeat(20).substring(0, CHARACTERS / count - 20);
        List<Point> points = IntStream.range(0, count)
                .mapToObj(n -> new Point("p" + n, "学习", text, "本人", "二〇二六年", "", Set.of())).toList();
        return SampleDraft.load().withSections(List.of(new PointSection("s", SectionKind.MEASURES, "", "", points)));
    }
}
