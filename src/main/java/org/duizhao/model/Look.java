package org.duizhao.model;

import java.util.EnumSet;
import java.util.Set;

/** All of a draft that can be taken over to another paper: how it looks, without a word of it. */
public record Look(Layout layout, PaperStyle style, Set<TitlePart> shown) {
    public static final Look CUSTOMARY = new Look(Layout.CUSTOMARY, PaperStyle.STANDARD,
            EnumSet.of(TitlePart.TITLE, TitlePart.BYLINE, TitlePart.DATE));

    public Look {
        shown = TitlePart.inOrder(shown);
    }

    public static Look of(Draft draft) {
        return new Look(draft.layout(), draft.style(), draft.shown());
    }

    /** The draft with this look. */
    public Draft on(Draft draft) {
        return new Draft(draft.id(), draft.theme(), draft.kind(), draft.facts(), draft.sections(), draft.unplaced(),
                style, shown, layout);
    }
}
