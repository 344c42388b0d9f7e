package org.duizhao.fidelity;

import java.util.List;
import java.util.Random;

/** Invented text as it is typed with half-width marks, and with addresses and long Latin words in it. */
final class HalfWidthText {
    private static final String FULL = "，。；：！？（）“”‘’、";
    private static final List<String> HALF = List.of(",", ".", ";", ":", "!", "?", "(", ")", "\"", "\"", "'", "'", ",");
    private static final List<String> HOSTS = List.of("www.gov.cn", "dangjian.people.com.cn", "12371.cn", "oa.yunling-shuiwu.gov.cn:8080",
            "192.168.1.20", "xxgk.yunling.gov.cn");
    private static final List<String> SCHEMES = List.of("http://", "https://", "ftp://", "");
    private static final List<String> PARTS = List.of("index.html", "zwgk", "2024", "content_5678901.htm", "a-b_c", "~zhou", "search",
            "01", "c1024", "Document.aspx", "v1.2", "tongzhi(2)", "%E4%B8%AD");
    private static final List<String> QUERIES = List.of("?id=20240108", "?id=3&page=2", "#top", "?q=a+b&lang=zh-CN", "?t=1704672000000");
    private static final List<String> PEOPLE = List.of("zhouqiming", "zhou.qiming", "li_ming-2024", "swj", "ZHANG");
    private static final List<String> LONG = List.of("internationalization", "Counterrevolutionaries", "Pneumonoultramicroscopic",
            "C:\\Users\\zhou\\Documents\\2024.docx", "\\\\server\\share\\file", "D:/data/2024/report-final(v2).docx",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "GB/T9704-2012", "ISO/IEC 29500-1:2016", "A4(210mm*297mm)", "key=value;key2=value2",
            "13800138000", "0871-12345678-801", "6222020200112233445", "3.1415926535897932384626", "(010)12345678", "No.2024-001",
            "x<y", "a>b", "$1,234.56", "100%", "#1", "@all", "R&D", "C++", "[1]", "{a}", "1/2", "10:30-11:30", "2024.1.8", "\"AI\"", "'90");

    private final Random random;
    private final InventedText text;

    HalfWidthText(Random random) {
        this.random = random;
        text = new InventedText(random);
    }

    String paragraph() {
        StringBuilder half = new StringBuilder();
        text.text(text.between(30, 120)).chars().mapToObj(Character::toString)
                .forEach(c -> half.append(FULL.contains(c) && text.chance(80) ? HALF.get(FULL.indexOf(c)) : c));
        return half.toString();
    }

    /** Marks among Han characters, letters, digits and blanks. */
    String chance(String marks) {
        StringBuilder any = new StringBuilder("甲".repeat(text.between(0, 26)));
        for (int length = text.between(20, 80); length > 0; length--) {
            any.append(switch (random.nextInt(8)) {
                case 0, 1 -> marks.charAt(random.nextInt(marks.length()));
                case 2 -> (char) ('0' + random.nextInt(10));
                case 3 -> (char) ('a' + random.nextInt(26));
                case 4 -> random.nextInt(3) > 0 ? '中' : ' ';
                default -> '国';
            });
        }
        return any.toString();
    }

    String address() {
        StringBuilder all = new StringBuilder(text.headline());
        for (int count = text.between(1, 3); count > 0; count--) {
            all.append(text.pick(List.of("", " ", "（", "(", "：", "“", "见", "\"")))
                    .append(latin()).append(text.pick(List.of("", " ", "）", ")", "。", "”", "，", ",", "\""))).append(text.headline());
        }
        return all.append("。").toString();
    }

    private String latin() {
        return switch (random.nextInt(4)) {
            case 0 -> text.pick(PEOPLE) + "@" + text.pick(HOSTS);
            case 1 -> text.pick(LONG);
            default -> url();
        };
    }

    private String url() {
        StringBuilder url = new StringBuilder(text.pick(SCHEMES)).append(text.pick(HOSTS));
        for (int parts = text.between(0, 4); parts > 0; parts--) {
            url.append("/").append(text.pick(PARTS));
        }
        return url + (text.chance(40) ? text.pick(QUERIES) : "");
    }
}
