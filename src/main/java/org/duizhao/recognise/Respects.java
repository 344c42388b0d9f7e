package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits paragraphs at 思想上，… 作风上，…: words that say in which respect, and stay in their texts. */
final class Respects {
    private static final int REACH = 8;
    private static final Pattern RESPECT = Pattern.compile("(?:在)?(?!实际|基本|总体|事实|原则|大体|表面|根本|同时|整体|早|晚|以|一定)\\p{IsHan}{2,4}(?:上|方面)[，,：:]");
    private static final int FEWEST = 2;

    private Respects() {}

    /** The same paragraphs; one that begins with such a word, and in which others begin sentences, as several. */
    static List<Piece> split(List<Piece> pieces) {
        List<Piece> split = new ArrayList<>();
        for (Piece piece : pieces) {
            List<Integer> starts = piece.isFixed() || !begins(piece.text(), 0) ? List.of() : Sentences.starts(piece.text()).stream()
                    .filter(start -> begins(piece.text(), start) && Sentences.isSentence(piece.text(), start)
                            && !Sentences.isInside(piece.text(), start)).toList();
            int from = 0;
            for (int start : starts.size() < FEWEST ? List.<Integer>of() : starts.subList(1, starts.size())) {
                split.add(piece.part(from, start));
                from = start;
            }
            split.add(from == 0 ? piece : piece.from(from));
        }
        return split;
    }

    private static boolean begins(String text, int start) {
        return RESPECT.matcher(text.substring(start, Math.min(text.length(), start + REACH))).lookingAt();
    }
}
