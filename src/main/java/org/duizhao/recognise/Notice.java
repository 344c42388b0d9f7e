package org.duizhao.recognise;

import java.time.LocalDate;
import java.util.List;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Limits.Span;

/**
 * What the notice of a meeting (通知) asks for. A value it says nothing about is not found and empty.
 *
 * @param title             the notice's own title
 * @param year              the year the papers are about
 * @param meeting           full name of the meeting, without the year
 * @param topic             the meeting's 主题
 * @param aspects           their wording in the order of the notice
 * @param stated            how many aspects the notice speaks of; their confidence says whether so many were found
 * @param blocks            blocks beyond problems, causes and measures; one is only guessed if the notice does not say that
 *                          it belongs into the paper
 * @param whole             length of one person's paper, or of any if it makes no difference between papers
 * @param problemsPerAspect number of problems, not of characters
 * @param meetingBy         the last day on which the meeting can be held
 * @param handInBy          the last day on which papers can be handed in
 */
public record Notice(
        NoticeValue<String> title,
        NoticeValue<Integer> year,
        NoticeValue<String> meeting,
        NoticeValue<String> topic,
        List<NoticeValue<String>> aspects,
        NoticeValue<Integer> stated,
        List<NoticeValue<SectionKind>> blocks,
        NoticeValue<Span> whole,
        NoticeValue<Span> problems,
        NoticeValue<Span> causes,
        NoticeValue<Span> problemsPerAspect,
        NoticeValue<LocalDate> issued,
        NoticeValue<LocalDate> meetingBy,
        NoticeValue<LocalDate> handInBy) {
    public Notice {
        aspects = List.copyOf(aspects);
        blocks = List.copyOf(blocks);
    }

    /** Whether it says nothing by which a theme could be made. */
    public boolean isEmpty() {
        return !meeting.isFound() && aspects.isEmpty();
    }
}
