package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.session.ThemeProposal.Evidence;
import org.duizhao.session.ThemeProposal.Part;
import org.duizhao.session.ThemeProposal.Passage;
import org.duizhao.session.ThemeProposal.Sureness;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;
import org.duizhao.theme.ThemeBlock;

/** Finds what a notice says for a field, wherever the field has gone since the theme was read from it. */
public final class ThemeEvidence {
    private static final Pattern ITEM = Pattern.compile("(aspects|blocks)\\[(\\d+)]\\.(\\w+)");

    private final ThemeProposal proposal;

    ThemeEvidence(ThemeProposal proposal) {
        this.proposal = proposal;
    }

    /** The notice. */
    public List<String> paragraphs() {
        return proposal.paragraphs();
    }

    /** Whether the end of the notice was not read, being longer than {@link ThemeProposal#MOST_CHARACTERS}. */
    public boolean isCut() {
        return proposal.isCut();
    }

    /** How sure what stands in a field is; empty for what the notice does not say and for what was changed since. */
    public Optional<Sureness> sureness(ThemeField field, Theme now) {
        return isAsRead(field, now) ? of(field.path(), now).stream().map(Evidence::sureness).max(Sureness::compareTo)
                : Optional.empty();
    }

    private boolean isAsRead(ThemeField field, Theme now) {
        Matcher item = ITEM.matcher(field.path());
        String text = field.read().apply(now);
        if (!item.matches()) {
            return !text.isEmpty() && text.equals(field.read().apply(proposal.theme()));
        }
        int index = Integer.parseInt(item.group(2)) - 1;
        return item.group(3).equals("heading") || item.group(3).equals("name") && aspect(now, index) >= 0
                && proposal.theme().aspects().get(aspect(now, index)).name().equals(text);
    }

    private List<Evidence> of(String path, Theme now) {
        Matcher item = ITEM.matcher(path);
        if (item.matches()) {
            int index = Integer.parseInt(item.group(2)) - 1;
            return item.group(1).equals("aspects") ? find(Part.ASPECT, aspect(now, index))
                    : find(Part.BLOCK, block(now, index));
        }
        return parts(path).stream().flatMap(part -> find(part, 0).stream()).toList();
    }

    private static List<Part> parts(String path) {
        return switch (path) {
            case "name" -> List.of(Part.YEAR, Part.MEETING);
            case "year" -> List.of(Part.YEAR);
            case "meeting" -> List.of(Part.MEETING);
            case "source" -> List.of(Part.TITLE);
            case "formulations" -> List.of(Part.TOPIC);
            case "limits.whole.min", "limits.whole.max" -> List.of(Part.WHOLE);
            case "limits.problems.min", "limits.problems.max" -> List.of(Part.PROBLEMS);
            case "limits.causes.min", "limits.causes.max" -> List.of(Part.CAUSES);
            case "limits.problemsPerAspect.min", "limits.problemsPerAspect.max" -> List.of(Part.PROBLEMS_PER_ASPECT);
            case "validity.from" -> List.of(Part.ISSUED);
            case "validity.to" -> List.of(Part.MEETING_BY, Part.HAND_IN_BY);
            default -> List.of();
        };
    }

    private List<Evidence> find(Part part, int index) {
        return proposal.evidence().stream().filter(one -> one.part() == part && one.index() == index).toList();
    }

    private int aspect(Theme now, int index) {
        return proposal.theme().aspects().stream().map(ThemeAspect::id).toList().indexOf(now.aspects().get(index).id());
    }

    private int block(Theme now, int index) {
        return proposal.theme().blocks().stream().map(ThemeBlock::kind).toList().indexOf(now.blocks().get(index).kind());
    }

    /** Where in the notice a field was read; none if it says nothing about it. */
    public List<Passage> passages(String path, Theme now) {
        return of(path, now).stream().flatMap(one -> one.passages().stream()).toList();
    }

    /** How many aspects the notice speaks of, if it does. */
    public Optional<Evidence> stated() {
        return find(Part.STATED, 0).stream().findFirst();
    }
}
