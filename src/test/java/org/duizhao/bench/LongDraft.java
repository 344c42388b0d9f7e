package org.duizhao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Point;
import org.duizhao.model.PointSection;
import org.duizhao.model.Problem;
import org.duizhao.model.ProblemSection;
import org.duizhao.model.ProblemSource;
import org.duizhao.model.Section;
import org.duizhao.model.SectionKind;
import org.duizhao.model.TextSection;
import org.duizhao.model.TitlePart;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;

/** A draft of about so many characters in paragraphs of ordinary length; the same for the same number. */
public final class LongDraft {
    private static final String THEME = "2025";
    private static final int PARAGRAPH = 250;
    private static final int MOST_ASPECTS = 20;
    private static final List<String> CLAUSES = List.of("学习贯彻还不够深入", "对政策文件钻研不透", "2024年只参加了3次调研", "“一岗双责”落实得不够",
            "满足于完成上级交办的任务", "到基层一线少", "占60%", "与群众谈心交流少", "《关于新形势下党内政治生活的若干准则》学得浅", "抓落实的韧劲不足",
            "在OA系统里办文慢", "工作标准不高", "往往以会议落实会议——少了一抓到底的狠劲", "监督执纪偏软", "文山会海仍未根治");

    private final Random random = new Random(7);
    private final int characters;

    private LongDraft(int characters) {
        this.characters = characters;
    }

    public static Draft of(int characters) {
        return new LongDraft(characters).draft();
    }

    /** What it was begun with; comes with the program. */
    static Theme theme() {
        return new ThemeLibrary(Places.in(Path.of("nowhere"))).find(THEME).orElseThrow();
    }

    /** A field in the middle of the paper. */
    static FieldPath middle(Draft draft) {
        List<Problem> problems = draft.all(Problem.class);
        return new FieldPath(problems.get(problems.size() / 2).id(), Field.TEXT);
    }

    private Draft draft() {
        int aspects = Math.clamp(characters / 1000, 1, MOST_ASPECTS);
        List<Section> sections = new ArrayList<>(List.of(
                new TextSection("opening", SectionKind.OPENING, "", text(PARAGRAPH)),
                new ProblemSection("problems", "存在的主要问题", "", list(aspects, n -> aspect("a" + n, aspects))),
                new PointSection("causes", SectionKind.CAUSES, "原因剖析", "", list(paragraphs(20), n -> point("c" + n))),
                new PointSection("measures", SectionKind.MEASURES, "整改措施", "", list(paragraphs(20), n -> point("m" + n)))));
        return new Draft("long-" + characters, THEME, PaperKind.PERSONAL, facts(), sections, List.of(), PaperStyle.STANDARD,
                Set.of(TitlePart.values()));
    }

    private Aspect aspect(String id, int aspects) {
        return new Aspect(id, "", "带头强化政治忠诚、提高政治能力方面", "", list(Math.max(1, paragraphs(60) / aspects),
                n -> new Problem(id + "p" + n, clause(), text(PARAGRAPH), List.of(), ProblemSource.SELF)));
    }

    private Point point(String id) {
        return new Point(id, clause(), text(PARAGRAPH), "本人", "2026年6月", "", Set.of("a0p0"));
    }

    /** How many make up that share of the paper. */
    private int paragraphs(int percent) {
        return Math.max(1, characters * percent / 100 / PARAGRAPH);
    }

    private static Facts facts() {
        Map<Field, String> facts = new EnumMap<>(Field.class);
        facts.put(Field.UNIT, "云岭县水务局");
        facts.put(Field.POST, "副局长");
        facts.put(Field.NAME, "周启明");
        facts.put(Field.DATE, "2026年1月8日");
        return new Facts(facts);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(clause()).append(random.nextInt(4) == 0 ? "。" : "，");
        }
        return text.substring(0, text.length() - 1) + "。";
    }

    private String clause() {
        return CLAUSES.get(random.nextInt(CLAUSES.size()));
    }

    private static <T> List<T> list(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }
}
