package org.duizhao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.model.Bounds;
import org.duizhao.model.SourceParagraph;
import org.duizhao.model.TextLines;
import org.duizhao.recognise.Recogniser;
import org.duizhao.recognise.Recognition;
import org.duizhao.recognise.TooLong;
import org.duizhao.theme.Theme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Texts of one thing over and over, which would take hours if the time were not in proportion to the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecognitionBenchmark {
    @Param({"10000", "100000", "600000"})
    private int characters;

    @Param({"一是我学得不深。比如，会上没有发言；", "带头固本培元、增强党性方面\n", "（一）带头践行以人民为中心的发展思想方面。", "（", "“", "比如，", "如，\n",
            "一", "。", "　", "一、原因\n", "一、整改措施\n（一）我要改。\n", "，，“”", "同志们：\n", "某局　张三\n"})
    private String unit;

    private List<SourceParagraph> paragraphs;
    private List<Theme> themes;

    @Setup
    public void begin() {
        int most = unit.contains("\n") ? Bounds.MOST_PARAGRAPHS / 2 : characters;
        paragraphs = TextLines.of(unit.repeat(Math.min(characters / unit.length(), most))).map(SourceParagraph::plain).toList();
        themes = List.of(LongDraft.theme());
    }

    /** Of some a draft is made that is too long; that is seen only when it is there. */
    @Benchmark
    public Recognition recognise() {
        try {
            return Recogniser.recognise("d", paragraphs, themes);
        } catch (TooLong e) {
            return null;
        }
    }
}
