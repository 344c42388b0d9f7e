package org.duizhao.recognise;

import java.util.Map;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * The proposed draft of a paper.
 *
 * @param theme      the theme it was matched to
 * @param confidence by the id of every element of the draft
 */
public record Recognition(Draft draft, Theme theme, Map<String, Confidence> confidence) {
    public Recognition {
        confidence = Map.copyOf(confidence);
    }
}
