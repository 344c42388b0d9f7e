package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Splits what stands behind a headline into the description and the examples that lead-ins such as 比如 begin. */
final class ExampleSplitter {
    /** Longer than any lead-in. */
    private static final int REACH = 8;
    /** A shorter one is the name of a thing. */
    private static final int SHORTEST = 10;

    /** An example as written: its lead-in and what follows. */
    record Found(Piece lead, Piece text) {}

    record Split(Piece description, List<Found> examples) {}

    private record Lead(int start, int end) {}

    private ExampleSplitter() {}

    static Split split(List<Piece> pieces) {
        Piece all = Piece.join(pieces);
        List<Lead> leads = leads(pieces);
        List<Found> examples = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            int end = i + 1 < leads.size() ? leads.get(i + 1).start() : all.text().length();
            Lead lead = leads.get(i);
            examples.add(new Found(all.part(lead.start(), lead.end()), all.part(lead.end(), end)));
        }
        return new Split(all.part(0, leads.isEmpty() ? all.text().length() : leads.getFirst().start()), examples);
    }

    /** Offsets in the text of all pieces: lead-ins at the beginning of sentences that have text behind them. */
    private static List<Lead> leads(List<Piece> pieces) {
        List<Lead> leads = new ArrayList<>();
        int pieceStart = 0;
        for (Piece piece : pieces) {
            String text = piece.text();
            boolean forced = piece.fixed() == Place.Named.EXAMPLE;
            List<Lead> own = piece.fixed() == Place.Named.CONTINUATION ? List.of() : leads(text);
            if (forced && (own.isEmpty() || own.getFirst().start() > 0)) {
                leads.add(new Lead(pieceStart, pieceStart));
            }
            for (Lead lead : own) {
                leads.add(new Lead(pieceStart + lead.start(), pieceStart + lead.end()));
            }
            pieceStart += piece.isBlank() ? 0 : text.length() + 1;
        }
        return leads;
    }

    /** A headline ends where the sentence does, or before an example that the sentence goes on with. */
    static int headlineEnd(String text) {
        int end = Sentences.headlineEnd(text);
        return leads(text.substring(0, Math.min(text.length(), end + REACH + SHORTEST))).stream().mapToInt(Lead::start)
                .filter(start -> start > 0 && start < end).findFirst().orElse(end);
    }

    private static List<Lead> leads(String text) {
        List<Lead> leads = new ArrayList<>();
        for (int start : Sentences.starts(text)) {
            Matcher lead = Words.LEAD.matcher(text).region(start, Math.min(text.length(), start + REACH));
            boolean first = leads.isEmpty() || start > leads.getLast().end() + 1;
            if (first && lead.lookingAt() && lead.end() < text.length() && begins(text, start, lead.end())) {
                leads.add(new Lead(start, lead.end()));
            }
        }
        return leads;
    }

    /** Behind a comma a lead-in must say more than the name of a thing. */
    private static boolean begins(String text, int start, int end) {
        return switch (Sentences.endBefore(text, start)) {
            case '，' -> !Sentences.isInside(text, start)
                    && Sentences.headlineEnd(text.substring(end, Math.min(text.length(), end + SHORTEST))) >= SHORTEST;
            case '、' -> false;
            default -> true;
        };
    }
}
