package org.duizhao.recognise;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.model.Field;
import org.duizhao.model.TitlePart;

/**
 * What stands around the body.
 *
 * @param texts   the facts found
 * @param shown   the parts that are there
 * @param body    the pieces between title block and signature
 * @param strange lines around the body that have no field: a title given twice, attachments
 */
record Front(Map<Field, String> texts, Set<TitlePart> shown, List<Piece> body, List<String> strange) {
    Front {
        body = List.copyOf(body);
        strange = List.copyOf(strange);
    }

    /** A paper of which nothing is known yet. */
    static Front of(List<Piece> pieces) {
        return new Front(new EnumMap<>(Field.class), EnumSet.noneOf(TitlePart.class), pieces, List.of());
    }

    Front with(Map<Field, String> more, Set<TitlePart> moreShown, List<Piece> rest, List<String> moreStrange) {
        Map<Field, String> allTexts = new EnumMap<>(Field.class);
        allTexts.putAll(texts);
        allTexts.putAll(more);
        Set<TitlePart> allShown = EnumSet.noneOf(TitlePart.class);
        allShown.addAll(shown);
        allShown.addAll(moreShown);
        return new Front(allTexts, allShown, rest, Stream.concat(strange.stream(), moreStrange.stream()).toList());
    }
}
