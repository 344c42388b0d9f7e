package org.duizhao.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.Shared;
import org.duizhao.compose.Composer;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;
import org.duizhao.model.Unplaced;

/** Papers as text: reading, recognising and what became of them. */
final class Papers {
    static final Path SHAPES = Path.of("src/test/resources/shapes");
    static final Path KEPT = Path.of("src/test/resources/shapes-kept");
    static final Path BROUGHT = Path.of("src/test/resources/shapes-brought");
    static final Path BROUGHT_KEPT = Path.of("src/test/resources/shapes-brought-kept");

    private Papers() {}

    static Path shared() {
        return Shared.samples();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shapes that people bring. */
    static Stream<Path> brought() {
        return Stream.of(BROUGHT, BROUGHT_KEPT).flatMap(folder -> texts(folder).stream());
    }

    /** Every paper there is but those: those of this package, the shapes, and the samples. */
    static Stream<Path> all() {
        return Stream.of(Path.of("src/test/resources/import"), SHAPES, KEPT, shared().resolve("import"), shared())
                .flatMap(folder -> texts(folder).stream());
    }

    /** The text with its lines broken at a width, as a copy from a PDF has them. */
    static String cut(String text, int width) {
        return text.replaceAll("([^\\n]{" + width + "})(?=[^\\n])", "$1\n");
    }

    static List<SourceParagraph> paragraphs(String text) {
        return TextLines.of(text).map(SourceParagraph::plain).toList();
    }

    static Recognition recognise(String text) {
        return Recogniser.recognise("d", paragraphs(text), YearThemes.ALL);
    }

    static String printed(Recognition recognition) {
        return Composer.compose(recognition.draft(), recognition.theme()).text();
    }

    static String bare(String text) {
        return text.replaceAll("[\\s　]+", "");
    }

    /** Problems in each aspect, such as 2/3/3. */
    static String problems(Draft draft) {
        return String.join("/", draft.all(Aspect.class).stream().map(aspect -> "" + aspect.problems().size()).toList());
    }

    /** The whole outline in a few lines, as the expectations beside the shapes have it. */
    static String outline(Recognition recognition) {
        Draft draft = recognition.draft();
        return String.join("\n",
                "theme: " + recognition.theme().id(),
                "kind: " + draft.kind(),
                "shown: " + draft.shown().stream().sorted().toList(),
                "facts: " + draft.facts().texts().toString().replace("\n", "|"),
                "sections: " + draft.sections().stream().map(section -> section.kind() + " " + section.heading()).toList(),
                "aspects: " + draft.all(Aspect.class).stream()
                        .map(aspect -> aspect.theme() + " " + aspect.heading()).toList(),
                "problems: " + problems(draft) + " " + draft.all(Problem.class).stream().map(Problem::headline).toList(),
                "examples: " + draft.all(Example.class).stream()
                        .map(example -> example.text(Field.LEAD)).toList(),
                "causes: " + draft.points(SectionKind.CAUSES).stream().map(Point::headline).toList(),
                "measures: " + draft.points(SectionKind.MEASURES).stream().map(Point::headline).toList(),
                "style: " + Stream.of(draft.style().sections(), draft.style().aspects(), draft.style().problems(),
                        draft.style().causes(), draft.style().measures()).map(Papers::form).toList(),
                "unplaced: " + draft.unplaced().stream().map(Unplaced::text).toList());
    }

    private static String form(ItemStyle style) {
        return style.numbering() + (style.newParagraph() ? " opens" : "") + (style.headlineOwnLine() ? " own line" : "");
    }
}
