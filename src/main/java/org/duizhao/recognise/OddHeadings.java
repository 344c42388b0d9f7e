package org.duizhao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Finds headings of sections that no usual number marks: parts and chapters, names between brackets or dashes. */
final class OddHeadings {
    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十0-9]{1,2}(?:部分|章|编|篇)[ 　\\t：:，、.．—-]*(.{2,40})");
    private static final Pattern FRAMED =
            Pattern.compile("[【〖\\[［《「『<〈〔(（—－=*★☆-]{1,6}[ 　]*([\\p{IsHan}、，]{2,24})[ 　]*[】〗\\]］》」』>〉〕)）—－=*★☆-]{1,6}");
    /** One alone may be anything. */
    private static final int FEWEST = 2;

    private OddHeadings() {}

    /** The same pieces, in which such headings are known as those of their sections. */
    static List<Piece> of(List<Piece> pieces) {
        long kinds = pieces.stream().flatMap(piece -> kind(piece).stream()).distinct().count();
        return kinds < FEWEST ? pieces : pieces.stream()
                .map(piece -> kind(piece).map(kind -> piece.fixedTo(new Place.Heading(kind))).orElse(piece)).toList();
    }

    private static Optional<SectionKind> kind(Piece piece) {
        if (piece.isFixed()) {
            return Optional.empty();
        }
        Matcher part = PART.matcher(piece.text());
        if (part.matches()) {
            return SectionNames.kind(part.group(1));
        }
        Matcher framed = FRAMED.matcher(piece.text());
        return framed.matches() ? SectionNames.bareKind(framed.group(1)) : Optional.empty();
    }
}
