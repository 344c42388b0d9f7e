package org.duizhao.compose;

import java.util.List;
import java.util.function.Consumer;
import org.duizhao.font.Face;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Numbering;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.TextSection;
import org.duizhao.theme.Theme;

/** Draft and theme to manuscript. Invents nothing: what the author has not written is not there. */
public final class Composer {
    private final Draft draft;
    private final Theme theme;
    private final Pieces pieces;
    private final Paragraphs paragraphs = new Paragraphs();
    /** Of the last section that has a number. */
    private int sectionNumber;

    /** What decides about the paragraphs of a section besides itself. */
    private record SectionPlace(PaperStyle style, int before) {}

    private record AspectPlace(PaperStyle style, String mark, Role role) {}

    private record ItemPlace(String part, ItemStyle style, int n) {}

    private Composer(Draft draft, Theme theme, Pieces pieces) {
        this.draft = draft;
        this.theme = theme;
        this.pieces = pieces;
    }

    public static Manuscript compose(Draft draft, Theme theme) {
        return compose(draft, theme, new Pieces());
    }

    /** The same, sooner where little has changed. @param pieces of the draft as it was composed before */
    public static Manuscript compose(Draft draft, Theme theme, Pieces pieces) {
        pieces.begin();
        return new Composer(draft, theme, pieces).compose();
    }

    private Manuscript compose() {
        TitleBlock titleBlock = new TitleBlock(draft, theme, paragraphs);
        titleBlock.opening();
        draft.sections().stream().filter(this::isPrinted).forEach(this::section);
        titleBlock.signature();
        return new Manuscript(paragraphs.finish(), PageSetup.of(draft.layout()));
    }

    /** Without a word in it a section is not there; only the aspects stand from the start, as the frame of the paper. */
    private boolean isPrinted(Section section) {
        return !section.isBlank() || section instanceof ProblemSection;
    }

    private void section(Section section) {
        int before = sectionNumber;
        sectionNumber += numbers(section);
        pieces.add(section, new SectionPlace(draft.style(), before), paragraphs, () -> section(section, before));
    }

    /** How many numbers of sections it takes: aspects with no heading above them are sections themselves. */
    private static int numbers(Section section) {
        if (!section.heading().isBlank()) {
            return 1;
        }
        return section instanceof ProblemSection problems ? problems.aspects().size() : 0;
    }

    /** @param before number of the section in front of it, 0 if there is none */
    private void section(Section section, int before) {
        if (!section.heading().isBlank()) {
            ItemStyle style = draft.style().sections();
            heading(section, section.id(), style, HanNumerals.mark(style.numbering(), before + 1), Role.HEADING_1);
        }
        switch (section) {
            case TextSection plain -> body(plain, Field.TEXT, plain.id());
            case ProblemSection problems -> problems(problems, before);
            case PointSection points -> points(points);
            case LastYearSection lastYear -> lastYear(lastYear);
        }
    }

    private void problems(ProblemSection section, int before) {
        body(section, Field.INTRO, section.id());
        boolean asSections = section.heading().isBlank();
        Numbering numbering = (asSections ? draft.style().sections() : draft.style().aspects()).numbering();
        Role role = asSections ? Role.HEADING_1 : Marks.role(numbering, Role.HEADING_2);
        int number = asSections ? before : 0;
        for (Aspect aspect : section.aspects()) {
            AspectPlace place = new AspectPlace(draft.style(), HanNumerals.mark(numbering, ++number), role);
            boolean opens = draft.style().aspects().newParagraph() && !aspect.heading().isBlank();
            add(aspect, place, opens, () -> aspect(aspect, place));
        }
    }

    private void aspect(Aspect aspect, AspectPlace place) {
        if (!aspect.heading().isBlank()) {
            heading(aspect, aspect.id(), draft.style().aspects(), place.mark(), place.role());
        }
        body(aspect, Field.INTRO, aspect.id());
        items(aspect.problems(), aspect.id(), draft.style().problems(), Role.HEADING_3, problem -> {
            body(problem, Field.TEXT, aspect.id());
            new Examples(paragraphs, aspect.id()).add(problem.examples());
        });
    }

    private void points(PointSection section) {
        body(section, Field.INTRO, section.id());
        ItemStyle style = switch (section.kind()) {
            case CAUSES -> draft.style().causes();
            default -> draft.style().measures();
        };
        items(section.points(), section.id(), style, Role.HEADING_2, point -> {
            body(point, Field.TEXT, section.id());
            terms(point, section.id());
        });
    }

    /** Only what has a result is printed. */
    private void lastYear(LastYearSection section) {
        body(section, Field.TEXT, section.id());
        items(section.items(), section.id(), draft.style().problems(), Role.HEADING_3, item -> {
            body(item, Field.TEXT, section.id());
            paragraphs.endSentence();
            body(item, Field.EVIDENCE, section.id());
        });
    }

    /** The heading of a section or aspect. */
    private void heading(Element element, String part, ItemStyle style, String mark, Role role) {
        String text = element.text(Field.HEADING);
        item(new FieldPath(element.id(), Field.HEADING), text, part, style, Marks.unlessOwn(mark, text), role,
                false);
    }

    /** Those with a word in them, numbered from 1. @param said what stands below the headline of one or behind it */
    private <E extends Element> void items(List<E> items, String part, ItemStyle style, Role other, Consumer<E> said) {
        int printed = 0;
        for (E item : items) {
            if (!item.isBlank()) {
                int n = ++printed;
                add(item, new ItemPlace(part, style, n), style.newParagraph(), () -> {
                    headline(item, n, part, style, other);
                    said.accept(item);
                });
            }
        }
    }

    /** What is composed as it was the last time if nothing has changed. @param opens whether it begins with a paragraph of its own */
    private void add(Element element, Record place, boolean opens, Runnable compose) {
        if (opens || paragraphs.isEmpty()) {
            pieces.add(element, place, paragraphs, compose);
        } else {
            compose.run();
        }
    }

    private void headline(Element element, int n, String part, ItemStyle style, Role other) {
        item(new FieldPath(element.id(), Field.HEADLINE), element.text(Field.HEADLINE), part, style,
                Marks.of(style.numbering(), n, element), Marks.role(style.numbering(), other),
                element.text(Field.TEXT).startsWith("\n"));
    }

    /** @param startsLine whether what stands behind it begins a paragraph of its own, so that nothing runs into it */
    private void item(FieldPath path, String text, String part, ItemStyle style, String mark, Role role, boolean startsLine) {
        boolean ownLine = style.headlineOwnLine() && !text.isBlank();
        if (style.newParagraph() || ownLine || paragraphs.isEmpty()) {
            paragraphs.open(ownLine ? role : Role.BODY, part);
        } else {
            paragraphs.endSentence();
        }
        Face face = role.face();
        paragraphs.generated(mark, face, path);
        paragraphs.lines(text, face, path, role, part);
        if (ownLine) {
            paragraphs.close();
        } else if (!text.isBlank() && !startsLine) {
            paragraphs.endSentence();
        }
    }

    /** An author's text behind what is open, or in paragraphs of its own. */
    private void body(Element element, Field field, String part) {
        String text = element.text(field);
        if (!text.isBlank()) {
            if (paragraphs.isEmpty()) {
                paragraphs.open(Role.BODY, part);
            }
            paragraphs.lines(text, Face.BODY, new FieldPath(element.id(), field), Role.BODY, part);
        }
    }

    private void terms(Point point, String part) {
        List<Field> said = Point.TERMS.stream().filter(field -> !point.text(field).isBlank()).toList();
        if (said.isEmpty()) {
            return;
        }
        paragraphs.continueBody(part);
        for (Field field : said) {
            FieldPath path = new FieldPath(point.id(), field);
            paragraphs.generated(field == said.getFirst() ? "" : Wording.BETWEEN_TERMS, Face.BODY, path);
            paragraphs.generated(Wording.term(field), Face.BODY, path);
            paragraphs.line(point.text(field), 0, Face.BODY, path);
        }
        paragraphs.endSentence();
    }
}
