package org.duizhao.recognise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.model.Mark;
import org.duizhao.model.Numbering;
import org.duizhao.model.SectionKind;

/** Which section a heading names. */
final class SectionNames {
    /** A heading is no longer than this; a longer line is text that happens to hold the words. */
    static final int LONGEST = 60;
    private static final int LONGEST_BARE = 22;
    private static final String ENDS = "：:。.";
    /** With a full stop behind it, what is longer or has a colon in it is a sentence. */
    private static final int LONGEST_STOPPED = 9;

    /** The first that fits counts. */
    private static final Map<Pattern, SectionKind> KINDS = kinds();

    private SectionNames() {}

    private static Map<Pattern, SectionKind> kinds() {
        Map<Pattern, SectionKind> kinds = new LinkedHashMap<>();
        kinds.put(Words.LAST_YEAR, SectionKind.LAST_YEAR);
        kinds.put(Words.PERSONAL_MATTERS, SectionKind.PERSONAL_MATTERS);
        kinds.put(Words.CASE, SectionKind.CASE);
        kinds.put(Words.PROBLEMS_FIRST, SectionKind.PROBLEMS);
        kinds.put(Words.CAUSES, SectionKind.CAUSES);
        kinds.put(Words.MEASURES, SectionKind.MEASURES);
        kinds.put(Words.OPINIONS, SectionKind.OPINIONS);
        kinds.put(Words.PROBLEMS, SectionKind.PROBLEMS);
        return Collections.unmodifiableMap(kinds);
    }

    static Optional<SectionKind> kind(String heading) {
        if (heading.length() > LONGEST) {
            return Optional.empty();
        }
        return KINDS.entrySet().stream().filter(entry -> entry.getKey().matcher(heading).find())
                .map(Map.Entry::getValue).findFirst();
    }

    /** Whether a paragraph begins with a first-level number and the name of a section. */
    static boolean isNumberedName(String text) {
        Mark mark = Mark.leading(text);
        String behind = text.substring(mark.written().length());
        return mark.numbering() == Numbering.HAN_COMMA
                && kind(behind.substring(0, Sentences.headingEnd(behind))).isPresent();
    }

    /** Which section a line without a number names; empty for a line that may be anything else. */
    static Optional<SectionKind> bareKind(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        String name = ENDS.indexOf(last) < 0 ? line : line.substring(0, line.length() - 1);
        boolean stopped = last == '。' || last == '.';
        boolean heading = name.length() <= (stopped ? LONGEST_STOPPED : LONGEST_BARE)
                && !name.matches(stopped ? ".*[，。；！？：,;!?:].*" : ".*[，。；！？,;!?].*")
                && Words.HEADING_END.matcher(name).find();
        return heading ? kind(name) : Optional.empty();
    }
}
