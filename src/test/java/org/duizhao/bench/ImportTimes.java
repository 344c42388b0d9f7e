package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Problem;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;

/** How long it takes to read and recognise a paper, warm, and how that grows; run by hand, prints medians in milliseconds. */
public final class ImportTimes {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Papers papers;
    private final Path folder;

    private ImportTimes(Path folder) {
        Places places = Places.in(folder);
        this.folder = folder;
        papers = new Papers(new DraftFile(places, "bench"), new ThemeLibrary(places), new AtomicWriter());
    }

    public static void main(String[] arguments) throws IOException, Failure {
        ImportTimes times = new ImportTimes(Files.createTempDirectory("import-times"));
        times.word();
        for (int thousands : new int[] {75, 150, 300, 600}) {
            times.text(thousands * 1000);
        }
    }

    private void word() throws Failure {
        Draft draft = longer(SampleDraft.load(), 20);
        Path file = folder.resolve("twenty.docx");
        papers.exportWord(file, draft, papers.themeOf(draft), Typefaces.STANDARD);
        OUT.printf("DOCX of %d pages: %.0f ms%n",
                Paginator.paginate(papers.manuscript(draft), new RuleMeasurer(), Profile.WORD).size(), median(file, 30));
    }

    /** The draft with its problems said again until it has that many pages. */
    private Draft longer(Draft draft, int pages) {
        Draft longer = draft;
        while (Paginator.paginate(papers.manuscript(longer), new RuleMeasurer(), Profile.WORD).size() < pages) {
            Aspect first = longer.all(Aspect.class).getFirst();
            Problem said = first.problems().getFirst();
            longer = Edits.add(longer, first.id(), Integer.MAX_VALUE, new Problem(longer.freshId("p"), said.headline(),
                    said.text(), List.of(), said.source()));
        }
        return longer;
    }

    private void text(int characters) throws IOException, Failure {
        String paper = papers.manuscript(SampleDraft.load()).text() + "\n";
        Path file = folder.resolve(characters + ".txt");
        Files.writeString(file, paper.repeat(characters / paper.length() + 1).substring(0, characters));
        OUT.printf("text of %,d characters: %.0f ms%n", characters, median(file, 7));
    }

    private double median(Path file, int runs) throws Failure {
        long[] nanos = new long[runs];
        for (int run = -runs; run < runs; run++) {
            long begun = System.nanoTime();
            papers.importFile(file, Optional.empty());
            nanos[Math.max(run, 0)] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[runs / 2] / 1e6;
    }
}
