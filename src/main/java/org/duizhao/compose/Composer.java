package org.duizhao.compose;

import java.util.List;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.HanNumerals;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
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
    private int sectionNumber;

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
        paragraphs.close();
        if (!section.heading().isBlank()) {
            sectionNumber++;
            heading(section, section.id(), draft.style().sections(),
                    HanNumerals.mark(draft.style().sections().numbering(), sectionNumber), Role.HEADING_1);
        }
        switch (section) {
            case TextSection plain -> body(plain, Field.TEXT, plain.id());
            case ProblemSection problems -> problems(problems);
            case PointSection points -> points(points);
            case LastYearSection lastYear -> lastYear(lastYear);
        }
    }

    private void problems(ProblemSection section) {
        body(section, Field.INTRO, section.id());
        for (Aspect aspect : section.aspects()) {
            ItemStyle style = draft.style().aspects();
            String mark = section.heading().isBlank()
                    ? HanNumerals.mark(draft.style().sections().numbering(), ++sectionNumber)
                    : HanNumerals.mark(style.numbering(), section.aspects().indexOf(aspect) + 1);
            Role role = section.heading().isBlank() ? Role.HEADING_1 : Marks.role(style.numbering(), Role.HEADING_2);
            if (!aspect.heading().isBlank()) {
                heading(aspect, aspect.id(), style, mark, role);
            }
            body(aspect, Field.INTRO, aspect.id());
            int printed = 0;
            for (Problem problem : aspect.problems()) {
                if (!problem.isBlank()) {
                    problem(aspect, problem, ++printed);
                }
            }
        }
    }

    private void problem(Aspect aspect, Problem problem, int n) {
        ItemStyle style = draft.style().problems();
        item(problem, n, aspect.id(), style, Role.HEADING_3, () -> {
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
        int printed = 0;
        for (Point point : section.points()) {
            if (!point.isBlank()) {
                item(point, ++printed, section.id(), style, Role.HEADING_2, () -> {
                    body(point, Field.TEXT, section.id());
                    terms(point, section.id());
                });
            }
        }
    }

    /** Only what has a result is printed. */
    private void lastYear(LastYearSection section) {
        body(section, Field.TEXT, section.id());
        ItemStyle style = draft.style().problems();
        int printed = 0;
        for (FollowUp item : section.items()) {
            if (!item.isBlank()) {
                item(item, ++printed, section.id(), style, Role.HEADING_3, () -> {
                    body(item, Field.TEXT, section.id());
                    paragraphs.endSentence();
                    body(item, Field.EVIDENCE, section.id());
                });
            }
        }
    }

    /** The heading of a section or aspect. */
    private void heading(Element element, String part, ItemStyle style, String mark, Role role) {
        String text = element.text(Field.HEADING);
        item(new FieldPath(element.id(), Field.HEADING), text, part, style, Marks.unlessOwn(mark, text), role,
                false);
    }

    /** A headline and what is said below it or behind it. @param n of those that are printed, from 1 */
    private void item(Element element, int n, String part, ItemStyle style, Role other, Runnable said) {
        Pieces.Place place = new Pieces.Place(part, style, Marks.of(style.numbering(), n, element));
        Runnable all = () -> {
            headline(element, place, other);
            said.run();
        };
        if (style.newParagraph() || paragraphs.isEmpty()) {
            pieces.add(element, place, paragraphs, all);
        } else {
            all.run();
        }
    }

    private void headline(Element element, Pieces.Place place, Role other) {
        item(new FieldPath(element.id(), Field.HEADLINE), element.text(Field.HEADLINE), place.part(), place.style(), place.mark(),
                Marks.role(place.style().numbering(), other), element.text(Field.TEXT).startsWith("\n"));
    }

    /** @param startsLine whether what stands behind it begins a paragraph of its own, so that nothing runs into it */
    private void item(FieldPath path, String text, String part, ItemStyle style, String mark, Role role, boolean startsLine) {
        boolean ownLine = style.headlineOwnLine() && !text.isBlank();
        if (style.newParagraph() || ownLine || paragraphs.isEmpty()) {
            paragraphs.open(ownLine ? role : Role.BODY, part);
        } else {
            paragraphs.endSentence();
        }
        Face face = Face.of(role);
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
        List<Field> said = List.of(Field.OWNER, Field.DUE, Field.RESULT).stream()
                .filter(field -> !point.text(field).isBlank()).toList();
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
