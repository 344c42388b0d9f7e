package org.duizhao.compose;

import java.util.List;
import java.util.Locale;
import org.duizhao.font.Face;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.TitlePart;
import org.duizhao.model.UnitAndPost;
import org.duizhao.theme.Theme;

/** Title, byline, date and salutation above the body, signature and date below it (GB/T 9704-2012, 7.3.1, 7.3.2, 7.3.5.2). */
public final class TitleBlock {
    private final Draft draft;
    private final Theme theme;
    private final Paragraphs paragraphs;

    TitleBlock(Draft draft, Theme theme, Paragraphs paragraphs) {
        this.draft = draft;
        this.theme = theme;
        this.paragraphs = paragraphs;
    }

    /**
     * The title as it follows from theme, kind and year, or where the theme has none for the kind, from what the draft says
     * itself; lines separated by line feeds.
     */
    public static String usualTitle(Draft draft, Theme theme) {
        String year = said(draft, Field.YEAR, theme.year() == 0 ? "" : Integer.toString(theme.year()));
        String title = theme.titles().getOrDefault(draft.kind().name().toLowerCase(Locale.ROOT), "");
        return title.isBlank() ? Wording.title(draft.kind(), year, said(draft, Field.MEETING, theme.meeting()))
                : title.replace("{year}", year);
    }

    private static String said(Draft draft, Field field, String otherwise) {
        return draft.facts().text(field).isBlank() ? otherwise : draft.facts().text(field).strip();
    }

    void opening() {
        if (shows(TitlePart.TITLE)) {
            title();
        }
        if (shows(TitlePart.BYLINE)) {
            byline();
        }
        if (shows(TitlePart.DATE) && !fact(Field.DATE).isBlank()) {
            dateLine();
        }
        if (shows(TitlePart.SALUTATION) && !fact(Field.SALUTATION).isBlank()) {
            salutation();
        }
    }

    void signature() {
        if (shows(TitlePart.SIGNATURE)) {
            text(Role.SIGNATURE, Field.SIGNATURE,
                    fact(draft.kind() == PaperKind.BODY ? Field.UNIT : Field.NAME));
        }
        if (shows(TitlePart.SIGNED_DATE)) {
            text(Role.SIGNED_DATE, Field.SIGNED_DATE, fact(Field.DATE));
        }
    }

    private void title() {
        String usual = usualTitle(draft, theme);
        if (draft.layout().secondTitleLine()) {
            text(Role.TITLE, Field.TITLE, usual);
        } else {
            paragraphs.open(Role.TITLE, Facts.ID);
            joined(fact(Field.TITLE), usual, path(Field.TITLE));
        }
    }

    private void joined(String written, String usual, FieldPath path) {
        if (written.isBlank()) {
            usual.lines().forEach(line -> paragraphs.generated(line.strip(), Face.TITLE, path));
            return;
        }
        int start = 0;
        for (String line : written.split("\n", -1)) {
            paragraphs.line(line, start, Face.TITLE, path);
            start += line.length() + 1;
        }
    }

    /** The author's wording of a field, one block a line, or else what usually stands there. */
    private void text(Role role, Field field, String usual) {
        FieldPath path = path(field);
        paragraphs.open(role, Facts.ID);
        if (!fact(field).isBlank()) {
            paragraphs.lines(fact(field), role.face(), path, role, Facts.ID);
        } else {
            for (String line : usual.split("\n")) {
                paragraphs.open(role, Facts.ID);
                paragraphs.generated(line.strip(), role.face(), path);
            }
        }
    }

    private void byline() {
        List<Field> parts = draft.kind() == PaperKind.BODY
                ? List.of(Field.UNIT) : List.of(Field.UNIT, Field.POST, Field.NAME);
        Face face = Role.BYLINE.face();
        paragraphs.open(Role.BYLINE, Facts.ID);
        for (Field part : parts) {
            boolean gap = !fact(part).isBlank() && !paragraphs.isEmpty()
                    && (part == Field.NAME || !UnitAndPost.needNoGap(fact(Field.UNIT), fact(Field.POST)));
            paragraphs.generated(gap ? Wording.GAP : "", face, path(part));
            paragraphs.line(fact(part), 0, face, path(part));
        }
    }

    private void dateLine() {
        Face face = Role.DATE_LINE.face();
        boolean bare = !Wording.OPEN_BRACKETS.contains(fact(Field.DATE).strip().substring(0, 1));
        paragraphs.open(Role.DATE_LINE, Facts.ID);
        paragraphs.generated(bare ? Wording.OPEN_BRACKET : "", face, path(Field.DATE));
        paragraphs.line(fact(Field.DATE), 0, face, path(Field.DATE));
        paragraphs.generated(bare ? Wording.CLOSE_BRACKET : "", face, path(Field.DATE));
    }

    private void salutation() {
        Face face = Role.SALUTATION.face();
        String text = fact(Field.SALUTATION).strip();
        boolean bare = !Wording.COLONS.contains(text.substring(text.length() - 1));
        paragraphs.open(Role.SALUTATION, Facts.ID);
        paragraphs.line(fact(Field.SALUTATION), 0, face, path(Field.SALUTATION));
        paragraphs.generated(bare ? Wording.COLON : "", face, path(Field.SALUTATION));
    }

    private boolean shows(TitlePart part) {
        return draft.shown().contains(part);
    }

    private String fact(Field field) {
        return draft.facts().text(field);
    }

    private static FieldPath path(Field field) {
        return new FieldPath(Facts.ID, field);
    }
}
