package org.duizhao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.duizhao.theme.ThemeAspect;

/** Themes of several years, as far as recognising needs them. */
final class YearThemes {
    static final Theme Y2018 = theme("2018", 2018, "民主生活会", "思想政治", "精神状态", "工作作风");
    static final Theme Y2019 = theme("2019", 2019, "“不忘初心、牢记使命”专题民主生活会", "对照新时代中国特色社会主义思想和党中央决策部署",
            "对照党章党规", "对照人民群众新期待", "对照先进典型、身边榜样");
    static final Theme Y2021 = theme("2021", 2021, "党史学习教育专题民主生活会", "带头深刻感悟“两个确立”的决定性意义",
            "带头牢记我们党是什么、要干什么这个根本问题", "带头践行以人民为中心的发展思想",
            "带头学习运用党在不同历史时期成功应对风险挑战的丰富经验", "带头深刻汲取党史中正反两方面经验");
    static final Theme Y2023 = theme("2023", 2023, "学习贯彻习近平新时代中国特色社会主义思想主题教育专题民主生活会",
            "理论学习", "政治素质", "能力本领", "担当作为", "工作作风", "廉洁自律");
    static final Theme Y2024 = theme("2024", 2024, "民主生活会", "带头严守政治纪律和政治规矩，维护党的团结统一",
            "带头增强党性、严守纪律、砥砺作风", "带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新", "带头履行全面从严治党政治责任");
    static final Theme Y2025 = theme("2025", 2025, "民主生活会", "带头强化政治忠诚、提高政治能力", "带头固本培元、增强党性",
            "带头敬畏人民、敬畏组织、敬畏法纪", "带头干事创业、担当作为", "带头坚决扛起管党治党责任");
    static final Theme MEMBERS = theme("zuzhi-2022", 2022, "组织生活会", "政治信仰", "党员意识", "理论学习", "能力本领", "作用发挥",
            "纪律作风");
    static final List<Theme> ALL = List.of(Y2018, Y2021, Y2023, Y2024, Y2025, MEMBERS);

    private YearThemes() {}

    private static Theme theme(String id, int year, String meeting, String... names) {
        List<ThemeAspect> aspects = new ArrayList<>();
        for (String name : names) {
            aspects.add(new ThemeAspect("x" + (aspects.size() + 1), name, name.substring(0, 4), List.of(), true));
        }
        return new Theme(id, id, year, meeting, Map.of(), aspects, List.of(), Limits.NONE, List.of(), null, true, "");
    }
}
