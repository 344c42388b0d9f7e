package org.duizhao.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.Shared;
import org.duizhao.compose.Block;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.PageSetup;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.SourceParagraph;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.recognise.Recogniser;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;

/** Papers to set and to write. */
final class Samples {
    private static final List<Theme> THEMES = new ThemeLibrary(Places.in(Path.of("target/no-home"))).all();

    private Samples() {}

    static Manuscript sample() {
        return manuscript(SampleDraft.load());
    }

    /** Text as it would be imported. */
    static Manuscript imported(Path file) {
        try {
            List<SourceParagraph> paragraphs = Files.readString(file).lines().map(SourceParagraph::plain).toList();
            return manuscript(Recogniser.recognise("d", paragraphs, THEMES).draft());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manuscript manuscript(Draft draft) {
        Theme theme = THEMES.stream().filter(one -> one.id().equals(draft.theme())).findFirst().orElseThrow();
        return Composer.compose(draft, theme);
    }

    /** The texts of the repository, and the shared ones. */
    static Stream<Path> texts() {
        Path shared = Shared.samples();
        return Stream.of(Path.of("src/test/resources/import"), shared, shared.resolve("import")).flatMap(Samples::in);
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manuscript paragraph(Face face, String text) {
        Run run = new Run(text, face, new Origin(new FieldPath("s1", Field.TEXT), 0));
        return new Manuscript(List.of(new Block(Role.BODY, "s1", List.of(run))));
    }

    /** Body text, a paragraph each. */
    static Manuscript paragraphs(List<String> texts, PageSetup setup) {
        return new Manuscript(texts.stream().flatMap(text -> paragraph(Face.BODY, text).blocks().stream()).toList(), setup);
    }

    static List<Page> pages(Manuscript manuscript) {
        return Paginator.paginate(manuscript, new RuleMeasurer(), Profile.WORD);
    }

    /** With the fonts that come with the program. */
    static Pdf pdf(Manuscript manuscript) {
        return PdfWriter.write(
                pages(manuscript), manuscript.title(), "zh-CN", Typefaces.STANDARD, InstalledFonts.none());
    }
}
