package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.model.Aspect;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;

/** Puts the parts found into the sections of a draft, so that printing them gives the source again. */
final class DraftBuilder {
    /** A longer first sentence is no headline. */
    private static final int LONGEST_HEADLINE = 80;

    private final Ids ids;
    private final PaperStyle style;
    private int sectionNumber;

    DraftBuilder(Ids ids, PaperStyle style) {
        this.ids = ids;
        this.style = style;
    }

    List<Section> sections(List<Part> parts) {
        return parts.stream().map(this::section).toList();
    }

    List<Unplaced> unplaced(List<String> texts) {
        return texts.stream().map(text -> new Unplaced(ids.next("u", Confidence.GUESSED), text)).toList();
    }

    private Section section(Part part) {
        return switch (part) {
            case Part.TextPart text -> {
                String body = Piece.joined(text.pieces());
                yield new TextSection(ids.next("s", sure(text.kind())), text.kind(),
                        heading(text.head(), !body.isEmpty()), body);
            }
            case Part.PointsPart points -> {
                boolean printed = !points.points().isEmpty() || !points.intro().isEmpty();
                yield new PointSection(ids.next("s", Confidence.CERTAIN), points.kind(), heading(points.head(), printed),
                        Piece.joined(points.intro()),
                        points(points, points.kind() == SectionKind.CAUSES ? style.causes() : style.measures()));
            }
            case Part.ProblemsPart problems -> problems(problems);
        };
    }

    private static Confidence sure(SectionKind kind) {
        return switch (kind) {
            case OTHER -> Confidence.GUESSED;
            case OPENING, CLOSING -> Confidence.LIKELY;
            default -> Confidence.CERTAIN;
        };
    }

    /** A section that is not printed is not counted either; its heading stays as written. */
    private String heading(Head head, boolean printed) {
        if (head == Head.NONE) {
            return "";
        }
        return printed ? HeadText.of(head, style.sections(), style.sections().numbering(), ++sectionNumber) : head.written();
    }

    private ProblemSection problems(Part.ProblemsPart part) {
        String id = ids.next("s", part.head() == Head.NONE ? Confidence.LIKELY : Confidence.CERTAIN);
        String heading = heading(part.head(), true);
        List<Aspect> aspects = new ArrayList<>();
        for (Part.AspectPart aspect : part.aspects()) {
            String own = heading.isEmpty()
                    ? HeadText.of(aspect.head(), style.aspects(), style.sections().numbering(), ++sectionNumber)
                    : HeadText.of(aspect.head(), style.aspects(), style.aspects().numbering(), aspects.size() + 1);
            aspects.add(aspect(aspect, own));
        }
        return new ProblemSection(id, heading, Piece.joined(part.intro()), aspects);
    }

    private Aspect aspect(Part.AspectPart part, String heading) {
        String id = ids.next("a", part.match().score() >= AspectMatcher.SAME ? Confidence.CERTAIN
                : part.match().score() > 0 ? Confidence.LIKELY : Confidence.GUESSED);
        List<Problem> problems = new ArrayList<>();
        for (Part.Entry entry : part.problems()) {
            ExampleSplitter.Split behind = ExampleSplitter.split(entry.rest());
            Texts texts = texts(entry, style.problems(), problems.size() + 1, behind.description());
            problems.add(new Problem(ids.next("p", sure(entry)), texts.headline(), texts.text(),
                    behind.examples().stream().map(this::example).toList(), ProblemSource.UNSAID));
        }
        return new Aspect(id, part.match().aspect(), heading, Piece.joined(part.intro()), problems);
    }

    private Example example(ExampleSplitter.Found found) {
        return new Example(ids.next("e", Confidence.CERTAIN), Map.of(Field.LEAD, found.lead(), Field.TEXT, found.text()));
    }

    private List<Point> points(Part.PointsPart part, ItemStyle itemStyle) {
        List<Point> points = new ArrayList<>();
        for (Part.Entry entry : part.points()) {
            Texts texts = texts(entry, itemStyle, points.size() + 1, Piece.joined(entry.rest()));
            boolean cause = part.kind() == SectionKind.CAUSES;
            Point point = Point.of(ids.next(cause ? "c" : "m", sure(entry)), texts.headline(), texts.text());
            points.add(cause ? point : TermReader.read(point));
        }
        return points;
    }

    private static Confidence sure(Part.Entry entry) {
        return entry.head().mark().isThere() ? Confidence.CERTAIN : Confidence.GUESSED;
    }

    private record Texts(String headline, String text) {}

    private static Texts texts(Part.Entry entry, ItemStyle style, int n, String behind) {
        Head head = entry.head();
        if (head.text().length() <= LONGEST_HEADLINE || HeadText.keepsMark(head, style.numbering(), n)) {
            return new Texts(HeadText.of(head, style, style.numbering(), n), behind);
        }
        return new Texts("", head.alone() && !behind.isEmpty() ? head.text() + "\n" + behind : head.text() + behind);
    }
}
