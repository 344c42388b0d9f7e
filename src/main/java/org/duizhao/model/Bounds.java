package org.duizhao.model;

/**
 * How long a paper can be, opened as well as imported and saved. What is within is composed, set in pages and written in every
 * form with the 512 MB that the program runs with; no paper has a hundredth of it.
 */
public final class Bounds {
    /** In UTF-16 units, over all texts; about 3,000 pages. */
    public static final int MOST_CHARACTERS = 2_000_000;
    /** Elements and lines of their texts, since each costs more than its characters. */
    public static final int MOST_PARAGRAPHS = 50_000;

    /** In UTF-16 units; setting a paragraph in lines takes some 100 bytes for each. */
    public static final int MOST_IN_PARAGRAPH = 200_000;
    /** Sections and aspects, which are steps of the window and lines of its list of steps. */
    public static final int MOST_PARTS = 200;
    /** Problems of an aspect, examples of a problem, causes, measures: what stands beside each other in one element. */
    public static final int MOST_ITEMS = 5_000;

    private Bounds() {}

    /** Whether a text of so much can be a paper. */
    public static boolean hold(long characters, long paragraphs) {
        return characters <= MOST_CHARACTERS && paragraphs <= MOST_PARAGRAPHS;
    }

    public static boolean hold(Draft draft) {
        long characters = 0;
        long paragraphs = 0;
        long parts = 0;
        for (Element element : (Iterable<Element>) draft.elements()::iterator) {
            paragraphs++;
            parts += element instanceof Section || element instanceof Aspect ? 1 : 0;
            if (parts > MOST_PARTS || element.children().size() > MOST_ITEMS) {
                return false;
            }
            for (Field field : element.fields()) {
                String text = element.text(field);
                characters += text.length();
                paragraphs += text.isEmpty() ? 0 : 1 + text.chars().filter(c -> c == '\n').count();
                if (text.length() > MOST_IN_PARAGRAPH && text.lines().anyMatch(line -> line.length() > MOST_IN_PARAGRAPH)) {
                    return false;
                }
            }
        }
        return hold(characters, paragraphs);
    }
}
