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

    private static final List<Field> TERMS = List.of(Field.OWNER, Field.DUE, Field.RESULT);

    private final Ids ids;
    private final Links links;
    private final PaperStyle style;
    private int sectionNumber;

    DraftBuilder(Ids ids, Links links, PaperStyle style) {
        this.ids = ids;
        this.links = links;
        this.style = style;
    }

    List<Section> sections(List<Part> parts) {
        return parts.stream().map(this::section).toList();
    }

    List<Unplaced> unplaced(List<Piece> pieces) {
        return pieces.stream().map(piece -> {
            String id = ids.next("u", Confidence.GUESSED);
            links.add(piece, id, Field.TEXT);
            return new Unplaced(id, piece.text());
        }).toList();
    }

    private Section section(Part part) {
        return switch (part) {
            case Part.TextPart text -> text(text);
            case Part.PointsPart points -> points(points);
            case Part.ProblemsPart problems -> problems(problems);
        };
    }

    private TextSection text(Part.TextPart part) {
        String id = ids.next("s", sure(part.kind()));
        String body = Piece.joined(part.pieces());
        links.add(part.head().piece(), id, Field.HEADING);
        links.add(part.pieces(), id, Field.TEXT);
        return new TextSection(id, part.kind(), heading(part.head(), !body.isEmpty()), body);
    }

    private PointSection points(Part.PointsPart part) {
        String id = ids.next("s", Confidence.CERTAIN);
        boolean printed = !part.points().isEmpty() || !part.intro().isEmpty();
        links.add(part.head().piece(), id, Field.HEADING);
        links.add(part.intro(), id, Field.INTRO);
        return new PointSection(id, part.kind(), heading(part.head(), printed), Piece.joined(part.intro()),
                points(part, part.kind() == SectionKind.CAUSES ? style.causes() : style.measures()));
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
        links.add(part.head().piece(), id, Field.HEADING);
        links.add(part.intro(), id, Field.INTRO);
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
        links.add(part.head().piece(), id, Field.HEADING);
        links.add(part.intro(), id, Field.INTRO);
        List<Problem> problems = new ArrayList<>();
        for (Part.Entry entry : part.problems()) {
            ExampleSplitter.Split behind = ExampleSplitter.split(entry.rest());
            String problem = ids.next("p", sure(entry));
            Texts texts = texts(problem, entry, style.problems(), problems.size() + 1, behind.description());
            problems.add(new Problem(problem, texts.headline(), texts.text(),
                    behind.examples().stream().map(this::example).toList(), ProblemSource.UNSAID));
        }
        return new Aspect(id, part.match().aspect(), heading, Piece.joined(part.intro()), problems);
    }

    private Example example(ExampleSplitter.Found found) {
        String id = ids.next("e", Confidence.CERTAIN);
        links.add(found.lead(), id, Field.LEAD);
        links.add(found.text(), id, Field.TEXT);
        return new Example(id, Map.of(Field.LEAD, found.lead().text(), Field.TEXT, found.text().text()));
    }

    private List<Point> points(Part.PointsPart part, ItemStyle itemStyle) {
        List<Point> points = new ArrayList<>();
        for (Part.Entry entry : part.points()) {
            boolean cause = part.kind() == SectionKind.CAUSES;
            String id = ids.next(cause ? "c" : "m", sure(entry));
            Texts texts = texts(id, entry, itemStyle, points.size() + 1, Piece.join(entry.rest()));
            Point point = Point.of(id, texts.headline(), texts.text());
            points.add(cause ? point : terms(point, entry));
        }
        return points;
    }

    /** Who, when and what for stand at the end of the last paragraph. */
    private Point terms(Point point, Part.Entry entry) {
        Piece last = entry.rest().isEmpty() ? entry.head().piece() : entry.rest().getLast();
        TERMS.forEach(field -> links.add(last, point.id(), field));
        return TermReader.read(point);
    }

    private static Confidence sure(Part.Entry entry) {
        return entry.head().mark().isThere() ? Confidence.CERTAIN : Confidence.GUESSED;
    }

    private record Texts(String headline, String text) {}

    private Texts texts(String id, Part.Entry entry, ItemStyle style, int n, Piece behind) {
        Head head = entry.head();
        boolean isHeadline = head.text().length() <= LONGEST_HEADLINE || HeadText.keepsMark(head, style.numbering(), n);
        links.add(head.piece(), id, isHeadline ? Field.HEADLINE : Field.TEXT);
        links.add(behind, id, Field.TEXT);
        if (isHeadline) {
            return new Texts(HeadText.of(head, style, style.numbering(), n), behind.text());
        }
        boolean ownLine = head.alone() && !behind.isBlank();
        return new Texts("", ownLine ? head.text() + "\n" + behind.text() : head.text() + behind.text());
    }
}
