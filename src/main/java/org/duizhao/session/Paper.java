package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.check.Finding;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Run;
import org.duizhao.compose.Typefaces;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Page;
import org.duizhao.theme.Theme;

/**
 * One state of a draft and everything that follows from it.
 *
 * @param findings what the rules of wording find in it, in its order
 */
public record Paper(
        Draft draft, Theme theme, Manuscript manuscript, List<Page> pages, List<Finding> findings, Progress progress) {
    public Paper {
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
    }

    /** What people know its theme by; of one that is missing what the draft says of it, or blank. */
    public String themeName() {
        return theme.isMissing() ? MissingTheme.name(draft) : theme.name();
    }

    /** Lines of body text on a full page. */
    public int linesPerPage() {
        return manuscript.setup().lines();
    }

    /** The fonts it is set in: those of the program but for what the draft names itself. */
    public Typefaces typefaces(Typefaces usual) {
        return usual.in(draft.layout());
    }

    /** What is said about words of a field, in their order. */
    public List<Finding> findings(FieldPath path) {
        return findings.stream().filter(finding -> finding.place().field().equals(path)).toList();
    }

    /** What is printed for a fact, also where the author left it blank; blank if nothing. */
    public String printed(Field fact) {
        FieldPath path = new FieldPath(Facts.ID, fact);
        return manuscript.blocks().stream().filter(block -> block.part().equals(Facts.ID))
                .flatMap(block -> block.runs().stream()).filter(run -> run.origin().path().equals(path))
                .map(Run::text).collect(Collectors.joining());
    }

    /** Why what is written in a field is not printed; empty if it is. */
    public Optional<Unprinted> unprinted(FieldPath path) {
        return Unprinted.of(draft, manuscript, path);
    }

    /** Selects the word that the character behind a place is in. */
    public Cursor wordAt(Cursor place) {
        return Word.at(place, draft.text(place.path()).orElse(""));
    }

    /** The part of the step that an element is edited in. */
    public Optional<String> partOf(String element) {
        return draft.pathTo(element).reversed().stream().map(Element::id)
                .filter(id -> progress.step(id).isPresent()).findFirst()
                .or(() -> Optional.of(Step.UNPLACED).filter(part -> progress.step(part).isPresent()
                        && draft.unplaced().stream().anyMatch(one -> one.id().equals(element))));
    }
}
