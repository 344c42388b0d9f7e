package org.duizhao.compose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.font.Face;

/** Which families are one font under two names, and which are close enough to stand in for another. */
final class FontFamilies {
    /** Each inner list is one font under the names systems report for it; the best come first. */
    private static final List<List<String>> FANGSONG = List.of(
            List.of("仿宋_GB2312", "FangSong_GB2312"),
            List.of("仿宋", "FangSong", "SimFang"),
            List.of("方正仿宋简体", "方正仿宋_GBK", "FZFangSong-Z02S", "FZFangSong-Z02"),
            List.of("华文仿宋", "STFangsong"),
            List.of("朱雀仿宋", "Zhuque Fangsong"),
            List.of("FandolFang R", "FandolFang"));
    private static final List<List<String>> KAI = List.of(
            List.of("楷体_GB2312", "KaiTi_GB2312"),
            List.of("楷体", "KaiTi", "SimKai"),
            List.of("方正楷体简体", "方正楷体_GBK", "FZKai-Z03S", "FZKai-Z03"),
            List.of("华文楷体", "STKaiti"));
    private static final List<List<String>> TITLE_SONG = List.of(
            List.of("方正小标宋简体", "FZXiaoBiaoSong-B05S"),
            List.of("方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
            List.of("华文中宋", "STZhongsong"));
    private static final List<List<String>> HEI = List.of(
            List.of("黑体", "SimHei"),
            List.of("方正黑体简体", "方正黑体_GBK", "FZHei-B01S", "FZHei-B01"),
            List.of("华文黑体", "STHeiti"));
    private static final List<List<String>> SONG = List.of(
            List.of("宋体", "SimSun"),
            List.of("方正书宋简体", "方正书宋_GBK", "FZShuSong-Z01S", "FZShuSong-Z01"),
            List.of("华文宋体", "STSong"));

    private static final String FILLING = " \t_-";

    private FontFamilies() {}

    /** A font by the name the system has for it. @param named whether it is the very font that was asked for */
    record Found(String family, boolean named) {}

    /** The family asked for if it is installed under any of its names, or the closest one in kind. */
    static Optional<Found> find(String named, Face face, Collection<String> installed) {
        return find(named, installed).map(family -> new Found(family, true))
                .or(() -> kin(face).stream().flatMap(names -> installed(names, installed).stream()).findFirst()
                        .map(family -> new Found(family, false)));
    }

    /** What the system calls a family, whatever the name it is asked for by. */
    static Optional<String> find(String named, Collection<String> installed) {
        return installed(namesOf(named), installed);
    }

    private static List<String> namesOf(String family) {
        return Stream.of(FANGSONG, KAI, TITLE_SONG, HEI, SONG).flatMap(List::stream)
                .filter(names -> names.stream().anyMatch(name -> same(name, family)))
                .findFirst().orElse(List.of(family));
    }

    private static Optional<String> installed(List<String> names, Collection<String> installed) {
        return names.stream().flatMap(name -> installed.stream().filter(family -> same(name, family))).findFirst();
    }

    /** Systems differ in case, blanks and underscores of the same name. Asked for every font of a machine at each start. */
    private static boolean same(String one, String other) {
        int left = letter(one, 0);
        int right = letter(other, 0);
        while (left < one.length() && right < other.length()
                && Character.toLowerCase(one.charAt(left)) == Character.toLowerCase(other.charAt(right))) {
            left = letter(one, left + 1);
            right = letter(other, right + 1);
        }
        return left == one.length() && right == other.length();
    }

    /** The first place from there on that is not filling; the length if there is none. */
    private static int letter(String name, int from) {
        int at = from;
        while (at < name.length() && FILLING.indexOf(name.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The fonts that can play a role, the usual one first, each under all its names. */
    static List<List<String>> kin(Face face) {
        return switch (face) {
            case TITLE -> TITLE_SONG;
            case BODY, HEADING_3 -> FANGSONG;
            case HEADING_1 -> HEI;
            case BYLINE, HEADING_2 -> KAI;
            case FOOTER -> SONG;
        };
    }
}
