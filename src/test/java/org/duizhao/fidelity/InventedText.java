package org.duizhao.fidelity;

import java.util.List;
import java.util.Random;

/** Sentences without a meaning, rich in everything that decides where a line can end. Holds only characters of GB 2312. */
final class InventedText {
    private static final List<String> CLAUSES = List.of(
            "学习贯彻还不够深入", "对政策文件钻研不透", "联系实际不紧", "调查研究流于形式", "到基层一线少", "与群众谈心交流少", "抓落实的韧劲不足",
            "遇到难题绕着走", "存在等靠要的想法", "对分管工作要求不严", "斗争精神有所减弱", "担当作为的底气不足", "满足于完成上级交办的任务",
            "往往以会议落实会议", "缺少一抓到底的狠劲", "对新情况新问题研究不够", "工作标准不高", "创新意识不强", "主动服务的意识有所淡化",
            "理论武装抓得不紧", "政治敏锐性有待提高", "压力传导层层递减", "监督执纪偏软", "习惯于凭老经验办事", "文山会海仍未根治", "反思得浅",
            "改得慢", "没有做到知行合一", "离组织的要求还有差距", "主要是思想认识上有偏差");
    private static final List<String> NAMES = List.of("周明远", "李某", "阿依古丽·买买提", "欧阳文斌", "王·张", "赵一鸣同志");
    private static final List<String> WORDS = List.of("GDP", "e-mail", "PPT", "App", "Wi-Fi", "COVID-19", "5G", "A4", "OA",
            "Word", "Microsoft Office 2016", "www.gov.cn", "QQ/WeChat", "aa/bb/cc", "doc/a.txt", "4S", "B2B", "PM2.5", "T3", "ISO9001", "AI+", "K12");
    private static final List<String> WORKS = List.of("准则", "条例", "关于新形势下党内政治生活的若干准则", "中国共产党章程",
            "〈论语〉选读", "2021—2025年规划", "A类清单", "“十四五”规划纲要", "决定（草案）");
    private static final List<String> PHRASES = List.of("四个意识", "两个维护", "一岗双责", "说一套、做一套", "差不多", "12345", "放管服",
            "最多跑一次", "1+N", "不忘初心、牢记使命", "等一等、看一看");
    private static final List<String> UNITS = List.of("次", "个", "人", "万元", "项", "份", "公里", "家", "%", "％", "‰", "个百分点", "℃",
            "亩", "期", "件", "余次", "km", "元/吨", "");
    private static final String CIRCLED = "①②③④⑤";
    /** Whatever can meet by a slip of the hand. */
    private static final String ANYTHING = "的一国中，。、；：？！…—“”‘’《》〈〉（）【】〔〕「」·％%‰℃①№￥$-/.,:;()[]+=~～&*#@_|0123456789abcXYZ  　、ⅣαЖ±×§°′";

    private final Random random;

    InventedText(Random random) {
        this.random = random;
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Sentences of at least so many characters together. */
    String text(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(sentence());
        }
        return text.toString();
    }

    String sentence() {
        StringBuilder text = new StringBuilder(chance(15) ? pick(List.of("一是", "二是", "比如，", "如：", "（1）", "①", "1.", "3、",
                "据统计，", "—", "注：", "（二）", "首先，", "第三，", "其中：")) : "");
        for (int clause = between(1, 5); clause > 0; clause--) {
            text.append(clause()).append(clause > 1 ? pick(List.of("，", "，", "，", "、", "；", "：", "——", "……", ",", "；")) : "");
        }
        return text + pick(List.of("。", "。", "。", "。", "！", "？", "；", "……", "。”", "……。", "？！", "."));
    }

    /** A heading without a mark at its end. */
    String headline() {
        return chance(20) ? clause() + pick(List.of("、", "，", "——")) + clause() : pick(CLAUSES);
    }

    private String clause() {
        return switch (random.nextInt(9)) {
            case 0 -> pick(CLAUSES) + special() + pick(CLAUSES);
            case 1 -> special() + pick(CLAUSES);
            case 2 -> pick(CLAUSES) + special();
            case 3 -> beginning(1, 4) + special() + beginning(1, 3) + special();
            default -> beginning(2, 5) + pick(CLAUSES);
        };
    }

    private String beginning(int least, int most) {
        String clause = pick(CLAUSES);
        return clause.substring(0, Math.min(clause.length(), between(least, most)));
    }

    private String special() {
        return switch (random.nextInt(15)) {
            case 0 -> "“" + inner() + "”";
            case 1 -> "《" + pick(WORKS) + "》" + (chance(40) ? "《" + pick(WORKS) + "》" : "");
            case 2 -> "（" + inner() + (chance(30) ? "（" + pick(PHRASES) + "）" : "") + "）";
            case 3, 4 -> number() + pick(UNITS);
            case 5 -> date();
            case 6 -> pick(WORDS);
            case 7 -> "“" + inner() + "‘" + pick(PHRASES) + "’”";
            case 8 -> "——" + pick(CLAUSES) + "——";
            case 9 -> "“" + pick(PHRASES) + "”“" + pick(PHRASES) + "”";
            case 10 -> "【" + pick(PHRASES) + "】" + pick(NAMES);
            case 11 -> pick(List.of("〔2021〕12号", "(2021)12号", "[2020]3号", "20:30", "10：30", "1/3", "第1—3条", "3~5天", "１２", "No.7",
                    "1:3", "12,345.67元", "-5", "±3", "×2", "№4", "￥300", "$20", "＄5", "（含3.5亩）", "10多次", "3、5、8", "1．2"));
            case 12 -> CIRCLED.charAt(random.nextInt(CIRCLED.length())) + pick(PHRASES);
            case 13 -> anything();
            default -> pick(NAMES) + pick(List.of("", " ", "、")) + pick(NAMES);
        };
    }

    private String anything() {
        StringBuilder text = new StringBuilder();
        for (int length = between(1, 12); length > 0; length--) {
            text.append(ANYTHING.charAt(random.nextInt(ANYTHING.length())));
        }
        return text.toString();
    }

    private String inner() {
        return switch (random.nextInt(5)) {
            case 0 -> "《" + pick(WORKS) + "》";
            case 1 -> pick(PHRASES) + pick(List.of("，", "。", "！", "……", "——", "：")) + (chance(50) ? "" : pick(PHRASES));
            case 2 -> number() + pick(UNITS);
            case 3 -> pick(WORDS);
            default -> pick(PHRASES);
        };
    }

    private String number() {
        int whole = random.nextInt(chance(30) ? 100_000 : 100);
        return chance(30) ? whole + "." + random.nextInt(100) : Integer.toString(whole);
    }

    String date() {
        String day = between(2019, 2025) + "年" + between(1, 12) + "月" + between(1, 31) + "日";
        return switch (random.nextInt(6)) {
            case 0 -> between(2019, 2025) + "年";
            case 1 -> between(2019, 2022) + pick(List.of("-", "—", "至", "～", "~", "–")) + between(2023, 2025) + "年";
            case 2 -> "2024-0" + between(1, 9) + "-1" + between(0, 9);
            case 3 -> "2023." + between(1, 12);
            default -> day;
        };
    }
}
