package org.duizhao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where two texts or lists differ. */
class StretchTest {
    @Test
    void whatIsEqualAtBothEndsIsCounted() {
        assertThat(Stretch.between("问题清单", "问题不清单")).isEqualTo(new Stretch(2, 2));
        assertThat(Stretch.between("问题清单", "")).isEqualTo(Stretch.WHOLE);
        assertThat(Stretch.between("问题", "问题")).isEqualTo(new Stretch(2, 0));
    }

    /** Where a repeated part comes or goes, both ends together are never longer than the shorter text. */
    @Test
    void theEndsDoNotOverlap() {
        assertThat(Stretch.between("啊啊", "啊啊啊")).isEqualTo(new Stretch(2, 0));
        assertThat(Stretch.between("是是不是", "是不是")).isEqualTo(new Stretch(1, 2));
    }

    @Test
    void listsAreComparedAsTextsAre() {
        Stretch changed = Stretch.between(List.of("甲", "乙", "丙", "丁"), List.of("甲", "乙一", "乙二", "丁"));
        assertThat(changed).isEqualTo(new Stretch(1, 1));
        assertThat(changed.in(List.of("甲", "乙", "丙", "丁"))).containsExactly("乙", "丙");
    }
}
