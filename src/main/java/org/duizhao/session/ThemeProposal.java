package org.duizhao.session;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.model.SectionKind;
import org.duizhao.recognise.Notice;
import org.duizhao.recognise.NoticeReader;
import org.duizhao.recognise.NoticeValue;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeBlock;

/**
 * A theme made from a notice, to be looked through. What no evidence stands for was not in the notice: it is blank, or part
 * of the frame that every paper has.
 *
 * @param paragraphs the notice, as it was pasted
 */
public record ThemeProposal(Theme theme, List<String> paragraphs, List<Evidence> evidence) {
    /** Of a longer notice the rest is not read. */
    public static final int MOST_CHARACTERS = NoticeReader.MOST_CHARACTERS;

    public ThemeProposal {
        paragraphs = List.copyOf(paragraphs);
        evidence = List.copyOf(evidence);
    }

    /** What was read. */
    public enum Part {
        /** Title of the notice. */
        TITLE,
        YEAR,
        MEETING,
        TOPIC,
        /** How many aspects the notice speaks of. */
        STATED,
        ASPECT,
        BLOCK,
        WHOLE,
        PROBLEMS,
        CAUSES,
        PROBLEMS_PER_ASPECT,
        ISSUED,
        MEETING_BY,
        HAND_IN_BY
    }

    /** How sure it is. */
    public enum Sureness {
        CERTAIN,
        LIKELY,
        GUESSED
    }

    /** A piece of a paragraph, in UTF-16 units, the end excluded. */
    public record Passage(int paragraph, int start, int end) {}

    /**
     * Where something stands in the notice.
     *
     * @param index    of the aspect or block in the theme; 0 for all else
     * @param value    what was read; lengths as {@code min-max}, days as ISO writes them
     * @param passages one for each paragraph it runs through
     */
    public record Evidence(Part part, int index, String value, Sureness sureness, List<Passage> passages) {}

    static ThemeProposal of(Theme theme, Notice notice, List<String> paragraphs) {
        List<Evidence> evidence = new ArrayList<>();
        add(evidence, Part.TITLE, 0, notice.title());
        add(evidence, Part.YEAR, 0, notice.year());
        add(evidence, Part.MEETING, 0, notice.meeting());
        add(evidence, Part.TOPIC, 0, notice.topic());
        add(evidence, Part.STATED, 0, notice.stated());
        notice.aspects().forEach(aspect -> add(evidence, Part.ASPECT, notice.aspects().indexOf(aspect), aspect));
        notice.blocks().forEach(block -> add(evidence, Part.BLOCK, indexOf(theme, block.value()), block));
        add(evidence, Part.WHOLE, 0, notice.whole().as(span -> span.min() + "-" + span.max()));
        add(evidence, Part.PROBLEMS, 0, notice.problems().as(span -> span.min() + "-" + span.max()));
        add(evidence, Part.CAUSES, 0, notice.causes().as(span -> span.min() + "-" + span.max()));
        add(evidence, Part.PROBLEMS_PER_ASPECT, 0, notice.problemsPerAspect().as(span -> span.min() + "-" + span.max()));
        add(evidence, Part.ISSUED, 0, notice.issued());
        add(evidence, Part.MEETING_BY, 0, notice.meetingBy());
        add(evidence, Part.HAND_IN_BY, 0, notice.handInBy());
        return new ThemeProposal(theme, paragraphs, evidence);
    }

    private static int indexOf(Theme theme, SectionKind kind) {
        return theme.blocks().stream().map(ThemeBlock::kind).toList().indexOf(kind);
    }

    private static void add(List<Evidence> evidence, Part part, int index, NoticeValue<?> value) {
        if (value.isFound() && index >= 0) {
            evidence.add(new Evidence(part, index, value.value().toString(), Sureness.valueOf(value.confidence().name()),
                    value.places().stream()
                            .map(place -> new Passage(place.paragraph(), place.start(), place.end())).toList()));
        }
    }

    /** Whether the notice is longer than what is read of one. */
    public boolean isCut() {
        return String.join("\n", paragraphs).length() > MOST_CHARACTERS;
    }

    /** Whether nothing was found by which a theme could be made. */
    public boolean isEmpty() {
        return evidence.stream().noneMatch(one -> one.part() == Part.MEETING || one.part() == Part.ASPECT);
    }
}
