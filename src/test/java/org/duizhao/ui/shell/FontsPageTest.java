package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.duizhao.compose.Typefaces;
import org.duizhao.font.Face;
import org.duizhao.i18n.Messages;
import org.duizhao.settings.Setting;
import org.duizhao.ui.FxThread;
import org.duizhao.ui.preview.PreviewFonts;
import org.junit.jupiter.api.Test;

/** What helps to look at the page is reached from it, from the menu and by keyboard. */
class FontsPageTest extends WindowTest {
    private String table() {
        await(() -> window.lookup("#font-table") != null
                && words(window.lookup("#font-table")).lines().count() >= 8 * 5);
        return FxThread.call(() -> words(node("font-table")));
    }

    @Test
    void theNoteBelowThePagesLeadsToTheTableAndBack() {
        openLarge(Messages.CHINESE);
        FxThread.run(workspace::openSample);
        FxThread.run(() -> ((ButtonBase) node("preview-fonts")).fire());
        assertThat(table()).contains("正文\n仿宋_GB2312\n○ 未安装\n内置宋体").contains("页码\n宋体").doesNotContain("Duizhao");
        press("fonts-done");
        assertThat(node("preview-desk")).isNotNull();
    }

    @Test
    void otherFontsAreShownAtOnce() {
        openSample();
        FxThread.run(() -> ((MenuButton) node("menu")).getItems().stream()
                .filter(item -> "menu-fonts".equals(item.getId())).findFirst().orElseThrow().fire());
        assertThat(table()).contains("楷体_GB2312");
        FxThread.run(() -> window.showFonts(new PreviewFonts(
                Typefaces.with(Map.of(Face.HEADING_2, "某体")), List.of())));
        assertThat(table()).contains("二级标题\n某体\n○ 未安装").doesNotContain("二级标题\n楷体_GB2312");
    }

    @Test
    void whatIsShownOnThePagesIsRemembered() {
        openSample();
        FxThread.run(() -> window.lookup("#menu").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(settings.get(Setting.PAGE_MARGINS)).isTrue();
        assertThat(settings.get(Setting.PAGE_GRID)).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(settings.get(Setting.PAGE_MARGINS)).isFalse();
    }
}
