package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Splits what stands behind a headline into the description and the examples that lead-ins such as 比如 begin. */
final class ExampleSplitter {
    /** Longer than any lead-in. */
    private static final int REACH = 8;

    /** An example as written: its lead-in and what follows. */
    record Found(String lead, String text) {}

    record Split(String description, List<Found> examples) {}

    private record Place(int start, int end) {}

    private ExampleSplitter() {}

    static Split split(List<Piece> pieces) {
        String text = Piece.joined(pieces);
        List<Place> places = places(text);
        if (places.isEmpty()) {
            return new Split(text, List.of());
        }
        List<Found> examples = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1).start() : text.length();
            Place place = places.get(i);
            examples.add(new Found(text.substring(place.start(), place.end()), text.substring(place.end(), end).strip()));
        }
        return new Split(text.substring(0, places.getFirst().start()).strip(), examples);
    }

    /** Lead-ins at the beginning of sentences that have text behind them. */
    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int lineStart = 0;
        for (String line : text.split("\n", -1)) {
            for (int start : Sentences.starts(line)) {
                Matcher lead = Words.LEAD.matcher(line).region(start, Math.min(line.length(), start + REACH));
                if (Sentences.isSentence(line, start) && lead.lookingAt() && lead.end() < line.length()
                        && (places.isEmpty() || !text.substring(places.getLast().end(), lineStart + start).isBlank())) {
                    places.add(new Place(lineStart + start, lineStart + lead.end()));
                }
            }
            lineStart += line.length() + 1;
        }
        return places;
    }
}
