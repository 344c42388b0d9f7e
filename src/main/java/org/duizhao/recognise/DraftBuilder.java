package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.Aspect;
import org.duizhao.model.Field;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.Unplaced;

/** Puts the parts found into the sections of a draft, so that printing them gives the source again. */
final class DraftBuilder {
    private final Ids ids;
    private final Links links;
    private final PaperStyle style;
    private final ItemBuilder items;
    private int sectionNumber;

    DraftBuilder(Ids ids, Links links, PaperStyle style) {
        this.ids = ids;
        this.links = links;
        this.style = style;
        this.items = new ItemBuilder(ids, links);
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
        return new PointSection(id, part.kind(), heading(part.head(), printed),
                intro(part.intro(), style(part.kind()), part.points()), listed(part));
    }

    /** Where the items run on behind it the program sets its full stop itself. */
    private static String intro(List<Piece> intro, ItemStyle style, List<Part.Entry> items) {
        return HeadText.unstopped(Piece.joined(intro), style.newParagraph() || items.isEmpty());
    }

    private ItemStyle style(SectionKind points) {
        return points == SectionKind.CAUSES ? style.causes() : style.measures();
    }

    private List<Point> listed(Part.PointsPart part) {
        ItemStyle itemStyle = style(part.kind());
        List<Point> points = new ArrayList<>();
        for (Part.Entry entry : part.points()) {
            points.add(part.kind() == SectionKind.CAUSES ? items.cause(entry, itemStyle, points.size() + 1)
                    : items.measure(entry, itemStyle, points.size() + 1));
        }
        return points;
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

    /** A text without a number behind the colon of a heading may belong to it. */
    private static Confidence sure(Part.AspectPart part) {
        boolean doubtful = part.problems().isEmpty()
                || part.head().text().matches("(?s).*[：:]") && !part.problems().getFirst().head().mark().isThere();
        return part.match().score() >= AspectMatcher.SAME && !doubtful ? Confidence.CERTAIN
                : part.match().score() > 0 ? Confidence.LIKELY : Confidence.GUESSED;
    }

    private Aspect aspect(Part.AspectPart part, String heading) {
        String id = ids.next("a", sure(part));
        links.add(part.head().piece(), id, Field.HEADING);
        links.add(part.intro(), id, Field.INTRO);
        List<Problem> problems = new ArrayList<>();
        for (Part.Entry entry : part.problems()) {
            problems.add(items.problem(entry, style.problems(), problems.size() + 1));
        }
        String intro = intro(part.intro(), style.problems(), part.problems());
        return new Aspect(id, part.match().aspect(), heading, intro, problems);
    }
}
