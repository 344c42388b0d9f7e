package org.duizhao.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the key to the sheets, with a printer that is none. */
class PrintTest extends WindowTest {
    @BeforeEach
    void aPaper() {
        openSample();
        asked.confirms = true;
    }

    private void print() {
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
    }

    private String notice() {
        return FxThread.call(() -> {
            Node text = window.lookup("#notice-text");
            return text == null ? "" : ((Labeled) text).getText();
        });
    }

    private int pages() {
        return FxThread.call(() -> session().paper().pages().size());
    }

    @Test
    void everyPageIsSentWithItsNumber() {
        print();
        await(() -> printer.ended);
        await(() -> notice().equals("已送往打印机，共 " + pages() + " 页"));
        assertThat(printer.name).isEqualTo(workspace.title());
        assertThat(printer.sheets).hasSize(pages());
        assertThat(printer.sheets.getFirst()).startsWith("2021年度党史学习教育专题民主生活会个人对照检查材料").endsWith("—1—");
        assertThat(printer.sheets.getLast()).endsWith("—" + pages() + "—");
    }

    @Test
    void onlyTheChosenPagesAreSent() {
        printer.last = 2;
        goTo("export");
        press("export-print");
        await(() -> printer.ended);
        assertThat(printer.sheets).hasSize(2);
    }

    @Test
    void printingCanBeStopped() {
        printer.paper.drainPermits();
        print();
        await(() -> notice().equals("正在打印第 1 页，共 " + pages() + " 页"));
        assertThat(FxThread.call(() -> window.lookup("#menu-print"))).isNull();
        print();
        printer.paper.release();
        await(() -> notice().equals("正在打印第 2 页，共 " + pages() + " 页"));
        pressWord("停止打印");
        printer.paper.release();
        await(() -> notice().equals("已停止打印，送出了 2 页"));
        assertThat(printer.sheets).hasSize(2);
        assertThat(printer.cancelled).isTrue();
        assertThat(printer.ended).isFalse();
    }

    @Test
    void whatWillNotBeOnPaperAsItShouldIsSaidBefore() {
        asked.confirms = false;
        print();
        assertThat(asked.question.heading()).isEqualTo("打印 " + pages() + " 页，A4");
        assertThat(asked.question.points()).singleElement().asString().contains("“仿宋_GB2312”等 5 种字体");
        assertThat(printer.name).as("not even begun").isNull();
        FxThread.run(() -> session().type(new FieldPath("facts", Field.NAME), ""));
        print();
        assertThat(asked.question.points()).hasSize(2).first().asString().contains("待补");
    }

    @Test
    void thinkingBetterOfItSaysNothing() {
        printer.goOn = false;
        print();
        await(() -> printer.cancelled);
        assertThat(notice()).isEmpty();
        assertThat(asked.troubles).isEmpty();
    }

    private void isTold(String code) {
        print();
        await(() -> !asked.troubles.isEmpty());
        assertThat(asked.troubles.getFirst().code()).isEqualTo(code);
        assertThat(notice()).isEmpty();
        assertThat(printer.sheets).isEmpty();
        print();
        await(() -> asked.troubles.size() == 2);
    }

    @Test
    void noPrinterIsSaid() {
        printer.there = false;
        isTold("print.no_printer");
    }

    @Test
    void noA4IsSaid() {
        printer.a4 = false;
        isTold("print.no_a4");
    }

    @Test
    void aFaultOfTheDriverIsSaid() {
        printer.broken = true;
        isTold("print.failed");
    }
}
