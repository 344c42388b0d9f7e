package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Loss.Kind;
import org.duizhao.store.Salvaged;
import org.duizhao.store.Salvaged.Lost;
import org.duizhao.store.Salvaged.Tear;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** Makes a draft to go on with of what was read, and says in the theme's terms what is missing. */
final class Salvaging {
    private static final int BEGIN = 40;

    private final Salvaged salvaged;
    private final Theme theme;
    private final List<Loss> losses = new ArrayList<>();

    private Salvaging(Papers papers, Salvaged salvaged) {
        this.salvaged = salvaged;
        theme = papers.themeOf(salvaged.draft(), salvaged.theme());
    }

    static Salvage of(Papers papers, Salvaged salvaged) {
        return new Salvaging(papers, salvaged).salvage();
    }

    private Salvage salvage() {
        tell(Lost.FACTS, Kind.FACTS);
        salvaged.torn().forEach(this::tell);
        Draft draft = completed().withId(UUID.randomUUID().toString());
        tell(Lost.UNPLACED, Kind.UNPLACED);
        tell(Lost.THEME, Kind.THEME);
        tell(Lost.KIND, Kind.PAPER_KIND);
        tell(Lost.LOOK, Kind.LOOK);
        if (salvaged.loose() > 0) {
            losses.add(new Loss(Kind.LOOSE, null, "", "", salvaged.loose()));
        }
        if (salvaged.doubtful()) {
            losses.add(Loss.of(Kind.DOUBTFUL));
        }
        Manuscript paper = Composer.compose(draft, theme);
        return new Salvage(draft, salvaged.theme(), DraftName.of(draft, theme), paper.characters(), parts(draft, paper), losses);
    }

    private void tell(Lost lost, Kind kind) {
        if (salvaged.lost().contains(lost)) {
            losses.add(Loss.of(kind));
        }
    }

    private void tell(Tear tear) {
        Kind kind = tear.kind() == null ? Kind.TORN_FACTS : tear.words().isBlank() ? Kind.ENDS : Kind.TORN;
        losses.add(new Loss(kind, tear.kind(), tear.heading(), tear.words(), 0));
    }

    /** With what the theme asks for, if the file did not say that there was nothing of the kind. */
    private Draft completed() {
        Draft draft = salvaged.draft();
        if (!salvaged.lost().contains(Lost.SECTIONS)) {
            return draft;
        }
        if (theme.isMissing()) {
            losses.add(Loss.of(Kind.REST));
            return draft;
        }
        Draft completed = NewDraft.completed(withAspects(draft), theme);
        for (ThemeBlock block : theme.blocks()) {
            if (draft.section(block.kind()).isEmpty()) {
                losses.add(Loss.of(Kind.SECTION, block.kind(), block.heading()));
            }
        }
        return completed;
    }

    /** The aspects that a torn section lacks. */
    private Draft withAspects(Draft draft) {
        if (salvaged.torn().stream().noneMatch(tear -> tear.kind() == SectionKind.PROBLEMS)) {
            return draft;
        }
        List<Section> sections = new ArrayList<>();
        for (Section section : draft.sections()) {
            sections.add(section instanceof ProblemSection problems ? completed(problems, draft) : section);
        }
        return draft.withSections(sections);
    }

    private ProblemSection completed(ProblemSection problems, Draft draft) {
        List<Aspect> aspects = new ArrayList<>(problems.aspects());
        for (ThemeAspect asked : theme.aspects()) {
            if (aspects.stream().noneMatch(aspect -> aspect.theme().equals(asked.id()))) {
                losses.add(Loss.of(Kind.ASPECT, null, asked.name()));
                String id = draft.withSections(List.of(problems.withChildren(aspects))).freshId("salvaged");
                aspects.add(Aspect.empty(id, asked.id(), NewDraft.heading(asked)));
            }
        }
        return problems.withChildren(aspects);
    }

    private static List<Salvage.Part> parts(Draft draft, Manuscript paper) {
        List<Salvage.Part> parts = new ArrayList<>();
        for (Section section : draft.sections()) {
            add(parts, section.kind(), section.heading(), section instanceof ProblemSection problems
                    ? problems.withChildren(List.of()) : section, paper);
            if (section instanceof ProblemSection problems) {
                problems.aspects().forEach(aspect -> add(parts, section.kind(), aspect.heading(), aspect, paper));
            }
        }
        if (!draft.unplaced().isEmpty()) {
            int characters = draft.unplaced().stream().mapToInt(one -> one.text().replaceAll("\\s", "").length()).sum();
            parts.add(new Salvage.Part(null, "", characters, begin(draft.unplaced().getFirst())));
        }
        return parts;
    }

    private static void add(List<Salvage.Part> parts, SectionKind kind, String heading, Element element, Manuscript paper) {
        if (!element.isBlank()) {
            parts.add(new Salvage.Part(kind, heading, paper.characters(element.id()), begin(element)));
        }
    }

    private static String begin(Element element) {
        String begin = texts(element).filter(text -> !text.isBlank()).findFirst().orElse("").strip().replaceAll("\\s+", " ");
        return begin.substring(0, Math.min(BEGIN, begin.length()));
    }

    /** But for the heading, which is shown beside them. */
    private static Stream<String> texts(Element element) {
        return Stream.concat(element.fields().stream().filter(field -> field != Field.HEADING).map(element::text),
                element.children().stream().flatMap(Salvaging::texts));
    }
}
