package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.PaperKind;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Step;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.dialog.Dialogs;
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
        press("start-carry_over");
        write("new-POST", "科长");
        press("kind-body");
        press("new-create");
        await(() -> window.lookup("#review-carryOver") != null);
        assertThat(workspace.openProperty().get()).isNull();
        press("review-carryOver");
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().kind()).isEqualTo(PaperKind.BODY);
        assertThat(draft().facts().text(Field.POST)).isEqualTo("科长");
        assertThat(draft().all(FollowUp.class)).extracting(item -> item.text(Field.HEADLINE))
                .containsExactly("学习不深", "每月读一本");
        assertThat(draft().all(Problem.class)).isEmpty();
        assertThat(paper()).doesNotContain("读得少", "学习不深");
        assertThat(marks()).containsExactly("一是", "二是");
        Step step = session().paper().progress().step(lastYear()).orElseThrow();
        assertThat(StepWords.detail(step, new Messages(Messages.CHINESE))).isEqualTo("2 项待写结果");
    }

    private String lastYear() {
        return draft().section(SectionKind.LAST_YEAR).orElseThrow().id();
    }

    private List<String> marks() {
        return draft().all(FollowUp.class).stream().map(item -> FxThread.call(() -> session().mark(item.id()))).toList();
    }

    private void write(String id, String text) {
        FxThread.run(() -> ((TextInputControl) window.lookup("#" + id)).setText(text));
    }

    /** Whoever is not sure about the open draft must not have chosen a file in vain. */
    @Test
    void anUnsavedDraftIsAskedAboutBeforeAFileIsChosen() throws Exception {
        openSample();
        FxThread.run(() -> session().type(new FieldPath("s1", Field.TEXT), "新的"));
        String id = draft().id();
        asked.opens.add(home.resolve("去年.txt"));
        asked.answer = Dialogs.Unsaved.CANCEL;
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> window.lookup("#new-create") != null);
        press("new-create");
        assertThat(asked.unsaved).isEqualTo(1);
        assertThat(asked.opens).hasSize(1);
        assertThat(draft().id()).isEqualTo(id);
    }
}
