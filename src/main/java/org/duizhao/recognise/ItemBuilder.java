package org.duizhao.recognise;

import java.util.List;
import java.util.Map;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Punctuation;

/** Makes problems, causes and measures of what was found, each as the n-th of its list. */
final class ItemBuilder {
    /** A longer first sentence is no headline. */
    private static final int LONGEST_HEADLINE = 80;
    /** A longer sentence that nothing follows says it all, and is not set as a headline. */
    private static final int LONGEST_ALONE = 40;

    private final Ids ids;
    private final Links links;

    ItemBuilder(Ids ids, Links links) {
        this.ids = ids;
        this.links = links;
    }

    Problem problem(Part.Entry entry, ItemStyle style, int n) {
        ExampleSplitter.Split behind = ExampleSplitter.split(entry.rest());
        String id = ids.next("p", sure(entry, style, n));
        Texts texts = texts(id, entry, style, n, behind.description());
        return new Problem(id, texts.headline(), texts.text(), behind.examples().stream().map(this::example).toList(),
                ProblemSource.UNSAID);
    }

    private Example example(ExampleSplitter.Found found) {
        String id = ids.next("e", Confidence.CERTAIN);
        links.add(found.lead(), id, Field.LEAD);
        links.add(found.text(), id, Field.TEXT);
        return new Example(id, Map.of(Field.LEAD, found.lead().text(), Field.TEXT, found.text().text()));
    }

    Point cause(Part.Entry entry, ItemStyle style, int n) {
        return point("c", entry, style, n);
    }

    Point measure(Part.Entry entry, ItemStyle style, int n) {
        return terms(point("m", entry, style, n), entry);
    }

    private Point point(String prefix, Part.Entry entry, ItemStyle style, int n) {
        String id = ids.next(prefix, sure(entry, style, n));
        Texts texts = texts(id, entry, style, n, Piece.join(entry.rest()));
        return Point.of(id, texts.headline(), texts.text());
    }

    /** Who, when and what for stand at the end, in one paragraph or several; a label and what it leads in can be two. */
    private Point terms(Point point, Part.Entry entry) {
        List<Piece> pieces = entry.rest().isEmpty() ? List.of(entry.head().piece()) : entry.rest();
        pieces.stream().dropWhile(piece -> !TermReader.mayHold(piece)).forEach(piece -> Point.TERMS.forEach(field -> links.add(piece, point.id(), field)));
        return TermReader.read(point);
    }

    /** A number that stays in the text may be that of another list. */
    private static Confidence sure(Part.Entry entry, ItemStyle style, int n) {
        return !entry.head().mark().isThere() ? Confidence.GUESSED
                : HeadText.keepsMark(entry.head(), style.numbering(), n) ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private record Texts(String headline, String text) {}

    private Texts texts(String id, Part.Entry entry, ItemStyle style, int n, Piece behind) {
        Head head = entry.head();
        boolean last = behind.isBlank() && entry.rest().isEmpty() && Punctuation.isEnded(head.text());
        boolean isHeadline = head.text().length() <= (last ? LONGEST_ALONE : LONGEST_HEADLINE) || HeadText.keepsMark(head, style.numbering(), n);
        links.add(head.piece(), id, isHeadline ? Field.HEADLINE : Field.TEXT);
        links.add(behind, id, Field.TEXT);
        if (isHeadline) {
            boolean line = head.isOwnLine() && !style.headlineOwnLine() && !behind.isBlank();
            return new Texts(HeadText.of(head, style, style.numbering(), n), line ? "\n" + behind.text() : behind.text());
        }
        boolean ownLine = head.alone() && !behind.isBlank();
        return new Texts("", ownLine ? head.text() + "\n" + behind.text() : head.text() + behind.text());
    }
}
