package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FollowUp;
import org.duizhao.model.Problem;
import org.junit.jupiter.api.Test;

class CarryOverTest extends WindowTest {
    @Test
    void thisYearsPaperBeginsFromLastYears() throws Exception {
        open(Messages.CHINESE);
        Path last = Files.writeString(home.resolve("去年.txt"), """
                2024年度民主生活会个人对照检查材料
                一、存在的问题
                （一）带头严守政治纪律和政治规矩，维护党的团结统一方面
                一是学习不深。读得少。
                二、原因分析
                （一）学用脱节。想得少。
                三、整改措施
                （一）每月读一本。按月记笔记。
                """);
        asked.opens.add(last);
        press("start-new");
        await(() -> window.lookup("#new-carryOver") != null);
        press("new-carryOver");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().all(FollowUp.class)).extracting(item -> item.text(Field.HEADLINE))
                .containsExactly("学习不深", "每月读一本");
        assertThat(draft().all(Problem.class)).isEmpty();
        assertThat(paper()).doesNotContain("读得少", "学习不深");
    }
}
