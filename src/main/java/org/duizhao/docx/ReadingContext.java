package org.duizhao.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duizhao.model.SourceParagraph;

/** What is known of a document while its text is collected, and what was found beside the text. */
final class ReadingContext {
    private static final int NEAR = 16;

    private final WordPackage word;
    private final StyleTable styles;
    private final ListNumbers numbers;
    private final Function<Beside, String> words;
    private final boolean chunk;
    private final List<SourceParagraph> notes = new ArrayList<>();
    private String last = "";
    private long characters;

    /**
     * @param words how something beside the text is named
     * @param chunk whether the document stands within another
     */
    ReadingContext(WordPackage word, StyleTable styles, ListNumbers numbers, Function<Beside, String> words, boolean chunk) {
        this.chunk = chunk;
        this.word = word;
        this.styles = styles;
        this.numbers = numbers;
        this.words = words;
    }

    /** Of a text without parts, styles and lists. */
    static ReadingContext ofText(Function<Beside, String> words) {
        StyleTable styles = new StyleTable(Xml.NONE);
        return new ReadingContext(new WordPackage(WordXml.NO_PARTS), styles, new ListNumbers(Xml.NONE, styles), words, true);
    }

    WordPackage word() {
        return word;
    }

    StyleTable styles() {
        return styles;
    }

    ListNumbers numbers() {
        return numbers;
    }

    Function<Beside, String> words() {
        return words;
    }

    boolean isChunk() {
        return chunk;
    }

    /** To be told of text that is read but not seen. */
    void readsHidden(String text) {
        characters += text.isBlank() ? 0 : text.length();
    }

    /** To be told of each text that is read, in its order. */
    void reads(String text) {
        if (!text.isBlank()) {
            characters += text.length();
            last = text.length() < NEAR ? last + text : text;
            last = last.substring(Math.max(0, last.length() - NEAR));
        }
    }

    /** To be told when the text is at its end: nothing that is named from here on stands behind a place of it. */
    void ends() {
        last = "";
    }

    /** How much was read, to see whether more was since. */
    long characters() {
        return characters;
    }

    void name(Beside.Kind kind, String text) {
        notes.add(SourceParagraph.note(words.apply(new Beside(kind, text.strip(), last.strip()))));
    }

    /** What was named and noted so far. */
    List<SourceParagraph> notes() {
        return notes;
    }

    List<SourceParagraph> inside(Xml element) {
        TextCollector collector = new TextCollector(this);
        collector.blocks(element);
        return collector.finish();
    }
}
