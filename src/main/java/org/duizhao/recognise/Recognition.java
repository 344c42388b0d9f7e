package org.duizhao.recognise;

import java.util.List;
import java.util.Map;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * The proposed draft of a paper.
 *
 * @param theme      the theme it was matched to
 * @param confidence by the id of every element of the draft
 * @param placements what became of every source paragraph that is not blank, in their order
 */
public record Recognition(Draft draft, Theme theme, Map<String, Confidence> confidence, List<Placement> placements) {
    public Recognition {
        confidence = Map.copyOf(confidence);
        placements = List.copyOf(placements);
    }
}
