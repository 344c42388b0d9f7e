package org.duizhao.session;

import java.text.BreakIterator;

/** The word at a place in a text, divided as text fields do it when they are double-clicked. */
final class Word {
    private Word() {}

    /** Selects the word that the character behind the place is in, or the last one of the text. */
    static Cursor at(Cursor place, String text) {
        if (text.isEmpty()) {
            return place;
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int end = words.following(Math.clamp(place.caret(), 0, text.length() - 1));
        return new Cursor(place.path(), words.previous(), end);
    }
}
