package org.duizhao.session;

import java.util.List;
import java.util.function.Function;
import org.duizhao.check.Finding;
import org.duizhao.check.WordingRules;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Pieces;
import org.duizhao.model.Draft;
import org.duizhao.paginate.PageFlow;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.TextMeasurer;
import org.duizhao.theme.Theme;

/** Makes the paper of a draft while it is written: what an edit leaves as it was is taken over from the paper before. For one thread. */
final class PaperMaker {
    private final Function<Draft, Theme> themes;
    private final Pieces pieces = new Pieces();
    private final PageFlow flow;
    private final WordingRules wording = new WordingRules();
    private final Steps steps = new Steps();
    private Manuscript last = new Manuscript(List.of());

    /** @param themes the theme of a draft: an import may bring another */
    PaperMaker(Function<Draft, Theme> themes, TextMeasurer measurer) {
        this.themes = themes;
        flow = new PageFlow(measurer, Profile.WORD);
    }

    Paper of(Draft draft) {
        Theme theme = themes.apply(draft);
        last = Composer.compose(draft, theme, pieces).sharing(last);
        List<Finding> findings = wording.in(last);
        return new Paper(draft, theme, last, flow.pages(last), findings, steps.progress(draft, theme, last, findings));
    }

    /** Whether it would be made with another theme by now. */
    boolean isThemeOther(Paper paper) {
        return !themes.apply(paper.draft()).equals(paper.theme());
    }
}
