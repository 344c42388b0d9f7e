package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Finds headings that no usual number marks: parts and chapters, names between brackets or dashes. */
final class OddHeadings {
    private static final String PART_NUMBER = "第[一二三四五六七八九十0-9]{1,2}(?:部分|章|编|篇)[ 　\\t：:，,、.．—-]*";
    private static final Pattern PART = Pattern.compile(PART_NUMBER + "(.{2,40})");
    private static final Pattern PART_ALONE = Pattern.compile(PART_NUMBER);
    private static final Pattern FRAMED = Pattern.compile("[【〖\\[［《「『<〈〔(（—－=*★☆-]{1,6}[ 　]*(?:" + PART_NUMBER + "|[一二三四五六七八九十]{1,3}、)?"
            + "([\\p{IsHan}、，“”]{2,24})[ 　]*[】〗\\]］》」』>〉〕)）—－=*★☆-]{1,6}[。：:]?");
    private static final Pattern NUMBERED = Pattern.compile("^([^\\p{IsHan}]{1,8}+)([一二三四五六七八九十]{1,3}、)(.{2,40})");
    /** ——理论学习方面 */
    private static final Pattern DASHED = Pattern.compile("^[—–－-]{1,6}[ 　]*[^。；：！？]{2,58}方面[。.：:]?$");
    /** One alone may be anything. */
    private static final int FEWEST = 2;
    private static final String ASPECT = "方面";

    private OddHeadings() {}

    /** The same pieces, in which such headings are known as those of their sections. */
    static List<Piece> of(List<Piece> source) {
        List<Piece> pieces = joined(source);
        long kinds = pieces.stream().flatMap(piece -> kind(piece).stream()).distinct().count();
        return kinds < FEWEST ? source : pieces.stream()
                .map(piece -> kind(piece).map(kind -> numbered(piece).fixedTo(new Place.Heading(kind))).orElse(piece)).toList();
    }

    /** 【一、存在的问题】 with its number before the frame, where it can be told from the name. */
    private static Piece numbered(Piece piece) {
        Matcher number = NUMBERED.matcher(piece.text());
        return number.matches() ? piece.saying(number.group(2) + number.group(1) + number.group(3)) : piece;
    }

    /** A line that is only the number of a part together with the next, which is its name. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.getLast();
            boolean name = before != null && !before.isFixed() && !piece.isFixed() && PART_ALONE.matcher(before.text()).matches()
                    && SectionNames.bareKind(piece.text()).isPresent();
            if (name) {
                Piece both = Piece.join(List.of(before, piece));
                joined.set(joined.size() - 1, new Piece(before.text() + "　" + piece.text(), true, before.level(), both.sources(), null));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** Whether a paragraph is the name of an aspect in a frame. */
    static boolean isAspect(String text) {
        Matcher framed = FRAMED.matcher(text);
        return framed.matches() && framed.group(1).endsWith(ASPECT);
    }

    /** Whether a paragraph begins with a dash and the name of an aspect, which ends at a full stop, a colon or with the line. */
    static boolean isDashed(Piece piece) {
        return piece.opens() && !piece.isFixed() && DASHED.matcher(piece.heading()).matches();
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
