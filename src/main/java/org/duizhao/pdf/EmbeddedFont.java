package org.duizhao.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.paginate.GlyphMeasure;

/**
 * A font and what is used of it. Codes are given out by use, one for each glyph and text it stands for: fonts have one
 * glyph for · and ・ or ～ and 〜, and only so does every character come back when text is copied or searched.
 */
final class EmbeddedFont {
    private final FontProgram program;
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    /**
     * A glyph as it is used.
     *
     * @param glyph number in the whole font
     * @param text  what it stands for
     * @param room  room behind it that belongs to it, in thousandths of an em; less than 0 if it is squeezed
     */
    record Use(int glyph, String text, int room) {
        Use(int glyph, String text) {
            this(glyph, text, 0);
        }
    }

    EmbeddedFont(FontProgram program) {
        this.program = program;
    }

    FontProgram program() {
        return program;
    }

    /** 0 if the font lacks it. @param text a character, or one with a variation selector behind it */
    int glyph(String text) {
        return ask(() -> program.glyph(text));
    }

    /** Of the text a glyph stands for; codes begin at 1. */
    int code(Use use) {
        return codes.computeIfAbsent(use, unknown -> codes.size() + 1);
    }

    /** What is used, in the order of the codes. */
    List<Use> uses() {
        return new ArrayList<>(codes.keySet());
    }

    /** In ems. */
    double advance(int glyph) {
        return ask(() -> program.advance(glyph));
    }

    /** In ems. */
    GlyphMeasure measure(int glyph) {
        return ask(() -> program.measure(glyph));
    }

    private interface Question<T> {
        T answer() throws IOException;
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
