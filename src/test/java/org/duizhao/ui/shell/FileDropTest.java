package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duizhao.i18n.Messages;
import org.duizhao.ui.Dragged;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class FileDropTest extends WindowTest {
    @Test
    void aDocumentIsLookedOverAndADraftIsOpened() throws Exception {
        open(Messages.CHINESE);
        Path text = Files.writeString(home.resolve("旧.txt"), "个人对照检查材料\n一、存在的问题\n一是学习不够。\n");
        assertThat(Dragged.files(text).drop(window, 10, 10)).isTrue();
        await(() -> window.lookup("#review-accept") != null);
        press("review-accept");
        await(() -> workspace.openProperty().get() != null);
        Path draft = home.resolve("材料.duizhao");
        String id = draft().id();
        FxThread.run(() -> workspace.save(draft, false, workspace::close, failure -> asked.unsaved = 99));
        await(() -> workspace.openProperty().get() == null);
        Dragged.files(draft).drop(window, 10, 10);
        await(() -> workspace.openProperty().get() != null);
        assertThat(draft().id()).isEqualTo(id);
    }

    @Test
    void severalFilesAtOnceAreNotTaken() {
        open(Messages.CHINESE);
        assertThat(Dragged.files(home.resolve("a.txt"), home.resolve("b.txt")).drop(window, 10, 10)).isFalse();
    }
}
