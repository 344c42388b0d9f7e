package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Splits what stands behind a headline into the description and the examples that lead-ins such as 比如 begin. */
final class ExampleSplitter {
    /** Longer than any lead-in. */
    private static final int REACH = 8;

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
            for (int start : piece.isFixed() && !forced ? List.<Integer>of() : Sentences.starts(text)) {
                Matcher lead = Words.LEAD.matcher(text).region(start, Math.min(text.length(), start + REACH));
                if (Sentences.isSentence(text, start) && lead.lookingAt() && lead.end() < text.length()
                        && !followsLead(leads, pieceStart + start)) {
                    leads.add(new Lead(pieceStart + start, pieceStart + lead.end()));
                } else if (forced && start == 0) {
                    leads.add(new Lead(pieceStart, pieceStart));
                }
            }
            pieceStart += piece.isBlank() ? 0 : text.length() + 1;
        }
        return leads;
    }

    /** Whether nothing stands between that offset and the lead-in before. */
    private static boolean followsLead(List<Lead> leads, int start) {
        return !leads.isEmpty() && start <= leads.getLast().end() + 1;
    }
}
