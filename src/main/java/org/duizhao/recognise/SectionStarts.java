package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.Punctuation;
import org.duizhao.model.SectionKind;

/** Finds the paragraphs that begin with the heading of a section, or of an aspect that stands at the first level. */
final class SectionStarts {
    /** A paragraph that begins a section, or, among those of the problems, an aspect without a heading above it. */
    record Start(int piece, SectionKind kind, Range.Form form) {}

    /** What a paragraph of text can be without items. */
    private static final Set<SectionKind> TEXTS = EnumSet.of(
            SectionKind.LAST_YEAR, SectionKind.OPINIONS, SectionKind.PERSONAL_MATTERS, SectionKind.CASE);

    /** What leads a remark that belongs to no section. */
    private static final Pattern REMARK = Pattern.compile("(?:附带|补充|另外|最后|其他)?(?:需要)?说明(?:的是|如下|一点)?|附注|备注");

    /** What others write below a paper that is laid out as a form. */
    private static final Pattern APPROVAL = Pattern.compile(
            "(?:\\p{IsHan}{0,12}(?:审核|审查|审阅|支部|党组织|党委|党组|组织|领导|督导组)意见|备[ 　]*注)[ 　]*(?:[：:\\t]|$)");

    private static final int UNKNOWN = -2;

    private final List<Piece> pieces;
    private final ProblemReader problems;
    private final Numbering family;
    /** Of the headings by style that are sections: those below the title where that is a heading itself. */
    private final int level;
    /** Looked for when it is asked for first. */
    private int lastAspect = UNKNOWN;
    private final Set<SectionKind> numbered = EnumSet.noneOf(SectionKind.class);

    SectionStarts(List<Piece> pieces, ProblemReader problems) {
        this.pieces = pieces;
        this.problems = problems;
        this.family = family();
        this.level = family == Numbering.NONE ? Math.max(1, Piece.highestHeading(pieces)) : 1;
        pieces.stream().filter(piece -> !piece.isFixed()).filter(this::isSection)
                .forEach(piece -> named(piece).ifPresent(numbered::add));
    }

    /** In their order; a second section of a kind is one of the author's own. */
    List<Start> find() {
        List<Start> starts = new ArrayList<>();
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<SectionKind> kind = kind(piece);
            if (piece.fixed() instanceof Place.Heading heading) {
                seen.add(heading.section());
                starts.add(new Start(i, heading.section(), Range.Form.HEADED));
            } else if (piece.isFixed()) {
                continue;
            } else if (kind.isPresent() && !(seen.contains(kind.get()) && isShortSentence(piece))) {
                starts.add(new Start(i, seen.add(kind.get()) ? kind.get() : SectionKind.OTHER, Range.Form.HEADED));
            } else if (isSection(piece) && problems.isAspect(piece.heading()) && !seen.contains(SectionKind.PROBLEMS)) {
                starts.add(new Start(i, SectionKind.PROBLEMS, Range.Form.ASPECTS));
            } else if (isSection(piece) && piece.heading().length() <= SectionNames.LONGEST) {
                boolean unnamed = !seen.contains(SectionKind.PROBLEMS) && !numbered.contains(SectionKind.PROBLEMS) && holdsAspects(i);
                starts.add(new Start(i, unnamed ? SectionKind.PROBLEMS : SectionKind.OTHER, Range.Form.HEADED));
                if (unnamed) {
                    seen.add(SectionKind.PROBLEMS);
                }
            } else {
                Optional<SectionKind> named = bare(i, seen);
                if (named.isPresent()) {
                    seen.add(named.get());
                    starts.add(new Start(i, named.get(), Range.Form.BARE));
                }
            }
        }
        return starts.isEmpty() ? Spoken.starts(pieces) : starts;
    }

    /** The section that a paragraph of text begins without a heading. @param seen those that began before it */
    private Optional<SectionKind> bare(int index, Set<SectionKind> seen) {
        Optional<SectionKind> named = runOn(pieces.get(index))
                .filter(kind -> kind == SectionKind.OTHER ? !seen.isEmpty() : !seen.contains(kind)).filter(kind -> isText(index))
                .filter(kind -> kind != SectionKind.CASE || !isOfProblem(pieces.get(index), seen));
        return named.isPresent() || !seen.contains(SectionKind.PROBLEMS) ? named
                : leadsIn(index).filter(kind -> !seen.contains(kind));
    }

    /** Whether it goes on about the problem before it, as 典型案例：… does among the problems. */
    private static boolean isOfProblem(Piece piece, Set<SectionKind> seen) {
        return seen.contains(SectionKind.PROBLEMS) && !seen.contains(SectionKind.CAUSES) && !seen.contains(SectionKind.MEASURES)
                && EntryReader.goesOn(piece.text());
    }

    /** The section that a sentence leads in, with its list behind it and no aspect to come: 究其原因，主要有以下几点： */
    private Optional<SectionKind> leadsIn(int index) {
        boolean list = index + 1 < pieces.size() && pieces.get(index).text().matches(".*[：:]")
                && Piece.isMarked(pieces.get(index + 1).text());
        return !list ? Optional.empty() : Spoken.leadsIn(pieces.get(index))
                .filter(kind -> !numbered.contains(kind) && index > lastAspect());
    }

    /** Index of the last heading of an aspect that has a number; -1 if there is none. */
    private int lastAspect() {
        if (lastAspect == UNKNOWN) {
            lastAspect = pieces.size() - 1;
            while (lastAspect >= 0 && !isNumberedAspect(pieces.get(lastAspect))) {
                lastAspect--;
            }
        }
        return lastAspect;
    }

    private boolean isNumberedAspect(Piece piece) {
        return Piece.isMarked(piece.text()) && problems.isAspect(piece.heading());
    }

    /** Whether aspects stand in the section of a heading, which then can only be that of the problems, whatever its words. */
    private boolean holdsAspects(int heading) {
        return pieces.stream().skip(heading + 1).takeWhile(piece -> !isSection(piece))
                .anyMatch(piece -> !piece.isFixed() && Piece.isMarked(piece.text()) && problems.isNamed(piece.heading()));
    }

    /** 劲头不足。 can be the heading of the problems, but not once more. */
    private boolean isShortSentence(Piece piece) {
        return !isSection(piece) && piece.level() == 0 && piece.text().matches(".*[。.]");
    }

    /** The section of text that a paragraph without a number names before its colon. */
    private Optional<SectionKind> runOn(Piece piece) {
        String text = Punctuation.widened(piece.text().substring(0, Math.min(piece.text().length(), SectionNames.LONGEST)));
        if (APPROVAL.matcher(text).lookingAt()) {
            return Optional.of(SectionKind.OTHER);
        }
        if (text.indexOf('：') < 0 || Piece.isMarked(text)) {
            return Optional.empty();
        }
        String name = text.substring(0, text.indexOf('：'));
        return SectionNames.bareKind(name).filter(named -> TEXTS.contains(named) && !numbered.contains(named))
                .or(() -> REMARK.matcher(name).matches() ? Optional.of(SectionKind.OTHER) : Optional.empty());
    }

    /** Whether no items follow up to the next section, so that the paragraph does not stand in the middle of a list. */
    private boolean isText(int index) {
        return pieces.stream().skip(index + 1)
                .takeWhile(piece -> !piece.isFixed() && !isSection(piece) && kind(piece).isEmpty())
                .noneMatch(piece -> Piece.isMarked(piece.text()));
    }

    private Optional<SectionKind> kind(Piece piece) {
        if (isSection(piece)) {
            return named(piece);
        }
        return SectionNames.bareKind(piece.text())
                .filter(kind -> piece.level() == level || !Piece.isMarked(piece.text()) && !numbered.contains(kind));
    }

    /** The section a heading names; an aspect whose heading ends in 存在的问题 names none. */
    private Optional<SectionKind> named(Piece piece) {
        String heading = piece.heading();
        return problems.isNamed(heading) ? Optional.empty() : SectionNames.kind(heading);
    }

    /** Whether it has the number of a section, or is a heading of their level by its style. */
    private boolean isSection(Piece piece) {
        return family != Numbering.NONE && Mark.leading(piece.text()).numbering().family() == family
                || piece.isHeading(level);
    }

    /** The numbers that name most kinds of section; but if they begin again and again, others that stand around them. */
    private Numbering family() {
        Map<Numbering, Set<SectionKind>> named = new EnumMap<>(Numbering.class);
        Map<Numbering, Integer> begun = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            Mark mark = Mark.leading(piece.text());
            if (mark.isThere() && !piece.isFixed()) {
                Numbering family = mark.numbering().family();
                begun.merge(family, mark.number() == 1 ? 1 : 0, Integer::sum);
                named(piece).ifPresent(kind ->
                        named.computeIfAbsent(family, key -> EnumSet.noneOf(SectionKind.class)).add(kind));
            }
        }
        Numbering most = named.keySet().stream().min(Comparator.comparingInt(family -> -named.get(family).size()))
                .orElse(Numbering.NONE);
        boolean headed = pieces.stream().filter(piece -> piece.fixed() instanceof Place.Heading).count() > 1;
        if (headed) {
            return begun.getOrDefault(most, 0) < 2 ? most : Numbering.NONE;
        }
        return begun.getOrDefault(most, 0) < 2 ? most : begun.keySet().stream()
                .filter(family -> family == most || named.containsKey(family) && begun.get(family) == 1).findFirst()
                .orElse(most);
    }
}
