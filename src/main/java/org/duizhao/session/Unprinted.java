package org.duizhao.session;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.PaperKind;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.TitlePart;

/**
 * Why a text that somebody wrote does not stand in the paper.
 *
 * @param part what would have to be shown for it; null if that would not help
 */
public record Unprinted(Reason reason, TitlePart part) {
    /** What keeps it out. */
    public enum Reason {
        /** A part around the body is not shown. */
        PART,
        /** The paper of a leading body names no single person. */
        BODY,
        /** The title has other words. */
        TITLE,
        /** A heading without anything below it. */
        SECTION,
        /** An item of last year without a result. */
        RESULT,
        /** The lead-in of an example that says nothing yet. */
        EXAMPLE
    }

    private static final Map<Field, TitlePart> PARTS = Map.of(Field.TITLE, TitlePart.TITLE, Field.DATE, TitlePart.DATE,
            Field.SALUTATION, TitlePart.SALUTATION, Field.SIGNATURE, TitlePart.SIGNATURE, Field.SIGNED_DATE, TitlePart.SIGNED_DATE,
            Field.UNIT, TitlePart.BYLINE, Field.POST, TitlePart.BYLINE, Field.NAME, TitlePart.BYLINE);

    /** Empty for what is printed or blank. @param paper the draft's */
    static Optional<Unprinted> of(Draft draft, Manuscript paper, FieldPath path) {
        Optional<Element> element = draft.element(path.element())
                .filter(found -> !found.text(path.field()).isBlank());
        return element.flatMap(found -> switch (found) {
            case Facts facts -> fact(draft, paper, path.field());
            case ProblemSection _ -> Optional.empty();
            case Section section -> unless(!section.isBlank() || path.field() != Field.HEADING, Reason.SECTION);
            case FollowUp item -> unless(!item.isBlank(), Reason.RESULT);
            case Example example -> unless(!example.isBlank(), Reason.EXAMPLE);
            default -> Optional.empty();
        });
    }

    private static Optional<Unprinted> unless(boolean printed, Reason reason) {
        return printed ? Optional.empty() : Optional.of(new Unprinted(reason, null));
    }

    private static Optional<Unprinted> fact(Draft draft, Manuscript paper, Field field) {
        return switch (field) {
            case DATE -> draft.shown().contains(TitlePart.SIGNED_DATE) && draft.facts().text(Field.SIGNED_DATE).isBlank()
                    ? Optional.empty() : hidden(draft, TitlePart.DATE);
            case UNIT, POST, NAME, YEAR, MEETING -> stands(paper, draft.facts().text(field))
                    ? Optional.empty() : hidden(draft, PARTS.getOrDefault(field, TitlePart.TITLE), field);
            default -> hidden(draft, PARTS.get(field));
        };
    }

    private static Optional<Unprinted> hidden(Draft draft, TitlePart part) {
        return draft.shown().contains(part) ? Optional.empty() : Optional.of(new Unprinted(Reason.PART, part));
    }

    /** Of a fact that a part may leave out though it is shown. */
    private static Optional<Unprinted> hidden(Draft draft, TitlePart part, Field field) {
        if (draft.kind() == PaperKind.BODY && (field == Field.POST || field == Field.NAME)) {
            return Optional.of(new Unprinted(Reason.BODY, null));
        }
        return hidden(draft, part).or(() -> part == TitlePart.TITLE
                ? Optional.of(new Unprinted(Reason.TITLE, null)) : Optional.empty());
    }

    /** Whether a fact stands anywhere around the body, however it is broken there. */
    private static boolean stands(Manuscript paper, String fact) {
        return bare(paper.blocks().stream().filter(block -> block.part().equals(Facts.ID)).map(block -> block.text())
                .collect(Collectors.joining())).contains(bare(fact));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
