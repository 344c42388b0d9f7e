package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.compose.FontChoice;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.junit.jupiter.api.Test;

class PreviewFontsTest {
    private static PreviewFonts fonts(String... installed) {
        return new PreviewFonts(Typefaces.STANDARD, List.of(installed));
    }

    @Test
    void theNamedFontIsFoundUnderItsEnglishName() {
        FontChoice body = fonts("Arial", "FangSong_GB2312").choice(Face.BODY);
        assertThat(body.family()).isEqualTo("FangSong_GB2312");
        assertThat(body.standIn()).isFalse();
        assertThat(fonts("FZXiaoBiaoSong-B05S").choice(Face.TITLE).standIn()).isFalse();
    }

    @Test
    void caseAndBlanksOfANameDoNotMatter() {
        assertThat(fonts("fangsong gb2312").choice(Face.BODY).family()).isEqualTo("fangsong gb2312");
    }

    @Test
    void aCloseRelativeStandsInAndIsSaidTo() {
        FontChoice body = fonts("FangSong", "KaiTi", "STKaiti").choice(Face.BODY);
        assertThat(body.family()).isEqualTo("FangSong");
        assertThat(body.standIn()).isTrue();
        assertThat(fonts("FangSong", "KaiTi", "STKaiti").choice(Face.HEADING_2).family()).isEqualTo("KaiTi");
    }

    @Test
    void theBundledFontsStandInForAllTheRest() {
        PreviewFonts fonts = fonts();
        assertThat(fonts.standIns()).extracting(FontChoice::face).containsExactly(Face.TITLE, Face.BYLINE,
                Face.BODY, Face.HEADING_1, Face.HEADING_2, Face.HEADING_3, Face.FOOTER);
        assertThat(fonts.choice(Face.TITLE).bold()).isTrue();
        assertThat(fonts.choice(Face.HEADING_1).family()).isEqualTo("Duizhao Hei");
        assertThat(fonts.choice(Face.HEADING_2).family()).isEqualTo("Duizhao Kai");
        assertThat(fonts.choice(Face.HEADING_3)).matches(
                choice -> choice.bold() && !choice.stroked());
    }

    @Test
    void boldOfASingleWeightFontIsMadeByAStroke() {
        assertThat(fonts("仿宋_GB2312").choice(Face.HEADING_3).stroked()).isTrue();
        assertThat(fonts("仿宋_GB2312").choice(Face.BODY).stroked()).isFalse();
    }

    @Test
    void aFamilyNobodyKnowsIsUsedWhenItIsInstalled() {
        Map<Face, String> families = new EnumMap<>(Typefaces.STANDARD.families());
        families.put(Face.BODY, "某某仿宋");
        Typefaces own = new Typefaces(families, true);
        assertThat(new PreviewFonts(own, List.of("某某仿宋", "FangSong")).choice(Face.BODY).standIn()).isFalse();
        assertThat(new PreviewFonts(own, List.of("FangSong")).choice(Face.BODY).family()).isEqualTo("FangSong");
    }
}
