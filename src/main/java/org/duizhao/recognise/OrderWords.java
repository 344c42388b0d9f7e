package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits paragraphs at 首先, 其次, 再次, 最后: words that count items and stay in their texts. */
final class OrderWords {
    private static final int REACH = 6;
    private static final Pattern FIRST = Pattern.compile("首先|第一是");
    private static final Pattern LATER = Pattern.compile("(其次|再次|再者|第[二三四五]是|最后|此外|另外)(?=[，,、：:是要])");
    /** 首先，…，其次，…，最后，… in one sentence. */
    private static final Pattern CLAUSE = Pattern.compile("[，,]其次[，,]");
    private static final Pattern LATER_CLAUSE = Pattern.compile("(?:其次|再次|再者|最后)[，,]");
    private static final Pattern SECOND = Pattern.compile("其次|再次|再者|最后|第二是");

    private OrderWords() {}

    /** Whether a paragraph begins as the last of several does; it may also just close the paper. */
    static boolean isLast(String text) {
        return text.startsWith("最后");
    }

    static boolean isOne(String text) {
        return FIRST.matcher(text).lookingAt() || SECOND.matcher(text).lookingAt();
    }

    /** The same paragraphs; those in which a first and a later one stand, each in its own. */
    static List<Piece> split(List<Piece> pieces) {
        List<Piece> split = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Integer> starts = piece.isFixed() ? List.of() : starts(piece.text());
            int from = 0;
            for (int start : starts) {
                split.add(piece.part(from, start));
                from = start;
            }
            split.add(from == 0 ? piece : piece.from(from));
        }
        return split;
    }

    /** Where the items behind the first begin; none if the paragraph does not count so. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean counting = false;
        boolean clauses = CLAUSE.matcher(text).find();
        for (int start : Sentences.starts(text)) {
            String near = text.substring(start, Math.min(text.length(), start + REACH));
            boolean sentence = Sentences.isSentence(text, start);
            if (!counting) {
                counting = sentence && (FIRST.matcher(near).lookingAt() || start == 0 && SECOND.matcher(near).lookingAt());
                if (counting && start > 0) {
                    starts.add(start);
                }
            } else if (sentence && LATER.matcher(near).lookingAt() || clauses && LATER_CLAUSE.matcher(near).lookingAt()) {
                starts.add(start);
            }
        }
        return starts;
    }
}
