package org.duizhao.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.font.Face;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Example;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.FollowUpStatus;
import org.duizhao.model.ItemStyle;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Layout;
import org.duizhao.model.LinePitch;
import org.duizhao.model.Numbering;
import org.duizhao.model.PageNumbering;
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
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;

/** A paper of any form the program can set: the same for the same seed. */
final class InventedPaper {
    private static final int SHORTEST = 300;
    private static final int LONGEST = 20_000;
    private static final Theme THEME = new Theme("t", "主题", 2023, "专题民主生活会",
            Map.of("personal", "{year}年度专题民主生活会\n个人对照检查材料", "member", "{year}年度组织生活会个人对照检查材料"), List.of(), List.of(),
            Limits.NONE, List.of(), null, true, "");
    private static final List<String> TITLES = List.of("", "对照检查材料", "关于落实“六个带头”要求的对照检查材料",
            "在2023年度党史学习教育专题民主生活会上的个人对照检查材料（第3稿）", "云岭县水务局党组领导班子学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会对照检查材料",
            "领导班子\n2024年度民主生活会对照检查材料");
    private static final List<String> UNITS = List.of("云岭县水务局", "云岭县经济和信息化局（中小企业局）党组", "");
    private static final List<String> POSTS = List.of("副局长", "党组书记、局长，一级调研员兼“12345”热线办公室主任", "");
    private static final List<String> NAMES = List.of("周启明", "阿依古丽·买买提", "李 明", "");
    private static final String[] FAMILIES = {"方正小标宋简体", "黑体", "仿宋_GB2312", "楷体_GB2312", "宋体"};

    private final Random random;
    private final InventedText text;
    private int ids;

    private InventedPaper(long seed) {
        random = new Random(seed);
        text = new InventedText(random);
    }

    static Draft of(long seed) {
        InventedPaper paper = new InventedPaper(seed);
        return paper.draft().withLayout(layout(new Random(~seed)));
    }

    static Manuscript composed(Draft draft) {
        return Composer.compose(draft, THEME);
    }

    /** Drawn apart from the text, which stays what it was before there were layouts. */
    private static Layout layout(Random random) {
        Layout layout = Layout.CUSTOMARY.withPitch(pick(LinePitch.values(), random))
                .withNumbers(pick(PageNumbering.values(), random)).withBoldLevel3(random.nextBoolean())
                .withSecondTitleLine(random.nextInt(4) > 0);
        for (Face role : Face.values()) {
            layout = random.nextInt(5) > 0 ? layout : layout.withFont(role, pick(FAMILIES, random));
        }
        return layout;
    }

    private static <T> T pick(T[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    /** As many short papers as long ones, by orders of magnitude. */
    private int length() {
        return (int) (SHORTEST * Math.pow(LONGEST / (double) SHORTEST, random.nextDouble()));
    }

    private Draft draft() {
        int length = length();
        boolean shows = text.chance(80);
        List<Section> sections = new ArrayList<>(List.of(
                new TextSection(id(), SectionKind.OPENING, "", paragraphs(length / 12)),
                new LastYearSection(id(), "上年度整改落实情况", "", "", text.chance(50) ? List.of() : list(2, n -> followUp(length / 30))),
                new ProblemSection(id(), text.chance(20) ? "" : "存在的主要问题", text.chance(30) ? text.sentence() : "",
                        list(text.between(1, 5), n -> aspect(length / 8))),
                new PointSection(id(), SectionKind.CAUSES, "原因剖析", "", list(text.between(1, 4), n -> cause(length / 20))),
                new PointSection(id(), SectionKind.MEASURES, heading("整改措施"), text.sentence(),
                        list(text.between(1, 4), n -> measure(length / 20))),
                new TextSection(id(), SectionKind.CLOSING, "", paragraphs(60))));
        EnumSet<TitlePart> parts = EnumSet.allOf(TitlePart.class);
        parts.removeIf(part -> part != TitlePart.TITLE && text.chance(shows ? 15 : 60));
        return new Draft("d", "t", PaperKind.values()[random.nextInt(3)], facts(), sections, List.of(), style(), parts);
    }

    private Facts facts() {
        Map<Field, String> facts = new EnumMap<>(Field.class);
        facts.put(Field.TITLE, text.pick(TITLES));
        facts.put(Field.UNIT, text.pick(UNITS));
        facts.put(Field.POST, text.pick(POSTS));
        facts.put(Field.NAME, text.pick(NAMES));
        facts.put(Field.DATE, text.pick(List.of("2024年1月8日", "（2023年12月31日）", "二〇二四年一月")));
        facts.put(Field.SALUTATION, text.pick(List.of("各位领导、同志们", "县委督导组，各位同志：", "")));
        return new Facts(facts);
    }

    private PaperStyle style() {
        return text.chance(30) ? PaperStyle.STANDARD
                : new PaperStyle(item(Numbering.HAN_COMMA), item(null), item(null), item(null), item(null));
    }

    private ItemStyle item(Numbering numbering) {
        Numbering[] all = Numbering.values();
        return new ItemStyle(numbering == null ? all[random.nextInt(all.length)] : numbering, numbering != null || text.chance(70),
                text.chance(50));
    }

    private Aspect aspect(int length) {
        return new Aspect(id(), "", heading("带头强化政治忠诚、提高政治能力方面"), text.chance(20) ? text.sentence() : "",
                list(text.between(1, 4), n -> problem(length / 3)));
    }

    private Problem problem(int length) {
        List<Example> examples = text.chance(40) ? list(text.between(1, 2), n -> example()) : List.of();
        return new Problem(id(), text.headline(), paragraphs(length), examples, ProblemSource.SELF);
    }

    private Example example() {
        Map<Field, String> facts = new EnumMap<>(Field.class);
        facts.put(Field.LEAD, text.pick(List.of("比如，", "如", "再如：")));
        facts.put(Field.TIME, text.date());
        facts.put(Field.MATTER, text.headline());
        facts.put(Field.TEXT, text.chance(50) ? text.sentence() : "");
        return new Example(id(), facts);
    }

    private Point cause(int length) {
        return Point.of(id(), text.headline(), paragraphs(length));
    }

    private Point measure(int length) {
        return new Point(id(), text.headline(), paragraphs(length), text.chance(50) ? "本人" : "", text.chance(50) ? text.date() : "",
                "", Set.of());
    }

    private FollowUp followUp(int length) {
        return new FollowUp(id(), "", "", FollowUpStatus.OPEN, text.headline(), text.text(length), text.sentence());
    }

    private String heading(String usual) {
        return text.chance(25) ? usual + "（" + text.headline() + "）" : usual;
    }

    private String paragraphs(int length) {
        return text.text(Math.max(20, length)) + (text.chance(25) ? "\n" + text.sentence() : "");
    }

    private String id() {
        return "i" + ids++;
    }

    private static <T> List<T> list(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }
}
