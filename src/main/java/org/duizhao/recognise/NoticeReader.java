package org.duizhao.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.model.SectionKind;

/** Reads the notice of a meeting. Says nothing the notice does not say. */
public final class NoticeReader {
    /** A notice has some thousand characters; what stands behind these is not looked at. */
    public static final int MOST_CHARACTERS = 100_000;

    private static final Pattern ABOUT = Pattern.compile("生活会|对照检查|对照检视|检视剖析");

    private NoticeReader() {}

    /** Of a longer text only the first {@link #MOST_CHARACTERS} are read. */
    public static Notice read(List<String> paragraphs) {
        NoticeText text = NoticeText.of(paragraphs);
        if (!ABOUT.matcher(text.toString()).find()) {
            text = NoticeText.of(List.of());
        }
        NoticeNames names = new NoticeNames(text);
        NoticeValue<String> meeting = names.meeting();
        NoticeValue<Integer> year = names.year();
        NoticeAspects aspects = new NoticeAspects(text);
        List<NoticeValue<SectionKind>> blocks = meeting.isFound() ? new NoticeBlocks(text).read() : List.of();
        NoticeLengths lengths = new NoticeLengths(text);
        NoticeDates dates = new NoticeDates(text, year.value());
        NoticeValue<LocalDate> issued = dates.issued();
        return new Notice(names.title(), year.isFound() ? year : dates.thisYear(), meeting, names.topic(),
                aspects.names(), aspects.stated(), blocks, lengths.whole(), lengths.problems(), lengths.causes(), lengths.problemsPerAspect(),
                issued, dates.meetingBy(), dates.handInBy());
    }
}
