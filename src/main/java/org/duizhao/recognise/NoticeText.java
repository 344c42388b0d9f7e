package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.model.Mark;

/**
 * A pasted text as it reads: lines that were wrapped are one again; blanks between Han characters, page numbers and Markdown
 * marks are gone; digits and quotation marks are of one kind. It knows where each character stood.
 */
final class NoticeText {
    private static final int LONGEST_SENTENCE = 300;
    /** No column of a page is wider; longer lines are paragraphs that were never wrapped. */
    private static final int WIDEST = 60;
    private static final int NARROWEST = 15;
    /** A line can be so much shorter than its column for the sake of a mark or a number that is not broken. */
    private static final int RAGGED = 3;
    private static final String ENDS = "。！？；：";
    private static final String NEVER_FIRST = "”’，。、；：！？）》";

    private final StringBuilder text = new StringBuilder();
    private int[] paragraphs = new int[1024];
    private int[] offsets = new int[1024];

    private NoticeText() {}

    static NoticeText of(List<String> source) {
        NoticeText whole = new NoticeText();
        List<NoticeLine> lines = lines(source);
        int width = width(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !isWrapped(lines, i, width)) {
                whole.add('\n', lines.get(i).paragraph(), 0);
            }
            NoticeLine line = lines.get(i);
            for (int at = 0; at < line.text().length(); at++) {
                whole.add(line.text().charAt(at), line.paragraph(), line.offsets()[at]);
            }
        }
        return whole;
    }

    private static List<NoticeLine> lines(List<String> source) {
        List<NoticeLine> lines = new ArrayList<>();
        int left = NoticeReader.MOST_CHARACTERS;
        for (int i = 0; i < source.size() && left > 0; i++) {
            String bounded = source.get(i).substring(0, Math.min(left, source.get(i).length()));
            left -= bounded.length() + 1;
            NoticeLine line = NoticeLine.of(i, bounded);
            if (!line.isPageNumber()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The width of the column the text was wrapped in; 0 if it was not. */
    private static int width(List<NoticeLine> lines) {
        int[] open = lines.stream().map(NoticeLine::text).filter(line -> isOpen(line) && line.length() >= NARROWEST)
                .mapToInt(String::length).filter(length -> length <= WIDEST).sorted().toArray();
        int width = open.length < 3 ? 0 : open[open.length - 1 - open.length / 10];
        return Arrays.stream(open).filter(length -> length >= width - RAGGED).count() < 3 ? 0 : width;
    }

    private static boolean isOpen(String line) {
        return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Whether a line goes on with the one before. */
    private static boolean isWrapped(List<NoticeLine> lines, int at, int width) {
        String before = lines.get(at - 1).text();
        String line = lines.get(at).text();
        if (before.isEmpty() || line.isEmpty()) {
            return false;
        }
        if (NEVER_FIRST.indexOf(line.charAt(0)) >= 0 || before.endsWith("“") || isTitle(before, line)) {
            return true;
        }
        if (Mark.leading(line).isThere()) {
            return false;
        }
        boolean full = width > 0 && Math.abs(before.length() - width) <= RAGGED && isOpen(before);
        return full || before.endsWith("、") || before.endsWith("，");
    }

    private static boolean isTitle(String before, String line) {
        return before.startsWith("关于") && !before.contains("通知") && line.endsWith("通知") && isOpen(before)
                && before.length() + line.length() < 2 * WIDEST;
    }

    private void add(char c, int paragraph, int offset) {
        if (text.length() == offsets.length) {
            paragraphs = Arrays.copyOf(paragraphs, 2 * offsets.length);
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        paragraphs[text.length()] = paragraph;
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** The lines, separated by line feeds. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Where what stands at an offset begins: behind the nearest of the marks before it, or a sentence's length before it. */
    int since(String marks, int offset) {
        int at = offset;
        while (at > 0 && offset - at < LONGEST_SENTENCE && marks.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** Where what stands at an offset ends: before the nearest of the marks behind it, or a sentence's length behind it. */
    int until(String marks, int offset) {
        int at = offset;
        while (at < text.length() && at - offset < LONGEST_SENTENCE && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Where a piece of the text stood, from its first character to its last. */
    List<SourceRange> places(int start, int end) {
        List<SourceRange> places = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                continue;
            }
            SourceRange here = new SourceRange(paragraphs[i], offsets[i], offsets[i] + 1);
            if (!places.isEmpty() && places.getLast().paragraph() == here.paragraph()) {
                here = new SourceRange(here.paragraph(), places.removeLast().start(), here.end());
            }
            places.add(here);
        }
        return places;
    }
}
