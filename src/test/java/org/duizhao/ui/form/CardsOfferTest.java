package org.duizhao.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Element;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.FollowUp;
import org.duizhao.model.LastYearSection;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;
import org.duizhao.model.SectionKind;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A list that is pasted into one card can become as many cards as it has items. */
class CardsOfferTest {
    private static final String LIST = "一是学习不深。读得少。比如，3月的读书班我缺了两次。\r二是落实不力。会开完就放下。\r三是作风不实。去得少。";

    private final FxRobot robot = new FxRobot();
    private Session session;
    private Stage stage;
    private String parent;

    @BeforeEach
    void open(@TempDir java.nio.file.Path home) {
        Draft draft = SampleDraft.load();
        stage = FxThread.stage(() -> {
            session = new Session(draft, new ThemeLibrary(Places.in(home)).find(draft.theme()).orElseThrow(), true,
                    new RuleMeasurer(), InstantSource.system());
            StepForm form = new StepForm(session, new Messages(Messages.CHINESE), new NoActions());
            return new Scene((Parent) form.node(), 900, 700);
        });
    }

    @AfterEach
    void close() {
        FxThread.close(stage);
    }

    /** Adds an empty card behind the others. */
    private void begin(String holder, Element empty) {
        parent = holder;
        FxThread.run(() -> {
            session.edit("edit.addProblem", draft -> Edits.add(draft, holder, Integer.MAX_VALUE, empty));
            session.navigation().reveal(new Cursor(new FieldPath(empty.id(), Field.HEADLINE), 0));
        });
    }

    private void beginProblem() {
        begin(session.draft().all(Aspect.class).getFirst().id(), Problem.empty("p99"));
    }

    private Node node(String id) {
        return FxThread.call(() -> stage.getScene().lookup("#" + id));
    }

    private void paste(String id, Field field, String text) {
        FxThread.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            TextInputControl input = (TextInputControl) stage.getScene().lookup("#" + id + "-" + field.name());
            input.requestFocus();
            input.end();
            input.paste();
        });
    }

    private String offer(String id, Field field) {
        Node line = node(id + "-" + field.name() + "-offer");
        return line == null ? "" : ((Label) line.lookup(".label")).getText();
    }

    private void accept() {
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
    }

    /** From the new card on. */
    private List<? extends Element> cards(String first) {
        List<? extends Element> all = session.draft().element(parent).orElseThrow().children();
        return all.subList(all.stream().map(Element::id).toList().indexOf(first), all.size());
    }

    private List<String> headlines(String first) {
        return cards(first).stream().map(card -> card.text(Field.HEADLINE)).toList();
    }

    @Test
    void aListInAHeadlineBecomesProblemsWithTheirExamples() {
        beginProblem();
        paste("p99", Field.HEADLINE, LIST);
        assertThat(offer("p99", Field.HEADLINE)).isEqualTo("识别出 3 个问题，分成 3 张卡片？");
        Draft pasted = session.draft();
        accept();
        assertThat(headlines("p99")).containsExactly("学习不深", "落实不力", "作风不实");
        assertThat(cards("p99")).extracting(card -> card.text(Field.TEXT)).containsExactly("读得少。", "会开完就放下。", "去得少。");
        assertThat(((Problem) cards("p99").getFirst()).examples()).extracting(example -> example.text(Field.TEXT))
                .containsExactly("3月的读书班我缺了两次。");
        assertThat(offer("p99", Field.HEADLINE)).isEmpty();
        FxThread.run(session::undo);
        assertThat(session.draft()).isEqualTo(pasted);
    }

    @Test
    void refusingLeavesTheTextAsItWasPasted() {
        beginProblem();
        paste("p99", Field.HEADLINE, LIST);
        Draft pasted = session.draft();
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(offer("p99", Field.HEADLINE)).isEmpty();
        assertThat(session.draft()).isEqualTo(pasted);
        assertThat(headlines("p99")).containsExactly(LIST.replace("\r", ""));
        assertThat(FxThread.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("p99-HEADLINE");
    }

    @Test
    void theOfferGoesWithTheTextItIsAbout() {
        beginProblem();
        paste("p99", Field.HEADLINE, LIST);
        FxThread.run(() -> session.type(new FieldPath("p99", Field.HEADLINE), "别的"));
        assertThat(offer("p99", Field.HEADLINE)).isEmpty();
    }

    /** What is in the card already stays there, and so does what stands before the list. */
    @Test
    void aListInADescriptionFollowsTheCardItStoodIn() {
        beginProblem();
        FxThread.run(() -> session.type(new FieldPath("p99", Field.HEADLINE), "学风不正"));
        paste("p99", Field.TEXT, "表现在：\n1. 读得少。\n2. 想得浅。");
        assertThat(offer("p99", Field.TEXT)).isEqualTo("识别出 2 个问题，分成 2 张卡片？");
        accept();
        assertThat(headlines("p99")).containsExactly("学风不正", "读得少", "想得浅");
        assertThat(cards("p99").getFirst().text(Field.TEXT)).isEqualTo("表现在：");
    }

    @Test
    void aListInADescriptionOfAnEmptyCardFillsIt() {
        beginProblem();
        paste("p99", Field.TEXT, "（1）读得少。（2）想得浅。");
        accept();
        assertThat(headlines("p99")).containsExactly("读得少", "想得浅");
    }

    @Test
    void causesAndMeasuresAndItemsOfLastYearDoTheSame() {
        begin(session.draft().section(SectionKind.CAUSES).orElseThrow().id(), Point.empty("c99"));
        paste("c99", Field.HEADLINE, "1. 学用脱节\n2. 担当不够");
        assertThat(offer("c99", Field.HEADLINE)).contains("2 条原因");
        accept();
        assertThat(headlines("c99")).containsExactly("学用脱节", "担当不够");

        begin(session.draft().section(SectionKind.MEASURES).orElseThrow().id(), Point.empty("m99"));
        paste("m99", Field.TEXT, "一要每月读一本。责任人：张三。二要每季下乡一次。");
        assertThat(offer("m99", Field.TEXT)).contains("2 条措施");
        accept();
        assertThat(headlines("m99")).hasSize(2).last().asString().contains("每季下乡一次");

        FxThread.run(() -> session.edit("edit.addFollowUp", draft -> draft.withSections(Stream.concat(
                draft.sections().stream(), Stream.of(new LastYearSection("s99", "上年度整改落实情况", "", "", List.of()))).toList())));
        begin("s99", FollowUp.empty("f1"));
        paste("f1", Field.HEADLINE, "1. 学习不深。已完成。\n2. 落实不力。还在做。");
        assertThat(offer("f1", Field.HEADLINE)).contains("2 项");
        accept();
        assertThat(headlines("f1")).containsExactly("学习不深", "落实不力");
        assertThat(cards("f1")).extracting(Element::id).containsExactly("f1", "f2");
        assertThat(cards("f1").getFirst().text(Field.TEXT)).isEqualTo("已完成。");
    }

    @Test
    void whatIsNoListIsNotAskedAbout() {
        beginProblem();
        for (String text : List.of("读得少。想得浅。", "一是一，二是二，说话算数。", "1.5万元的支出没有依据。", "第一季度完成了任务。")) {
            paste("p99", Field.TEXT, text);
            assertThat(offer("p99", Field.TEXT)).as(text).isEmpty();
            FxThread.run(() -> session.type(new FieldPath("p99", Field.TEXT), ""));
        }
    }

    /** Every word of the list is in the cards. */
    @Test
    void nothingIsLost() {
        beginProblem();
        String text = "总的看：\n（一）学习不深。读得少！\n说得多。\n比如，3月缺课。\n（二）落实不力？会开完就放下；没有下文。";
        paste("p99", Field.TEXT, text);
        accept();
        StringBuilder all = new StringBuilder();
        cards("p99").forEach(card -> {
            all.append(card.text(Field.HEADLINE)).append(card.text(Field.TEXT));
            card.children().forEach(example -> all.append(example.text(Field.LEAD)).append(example.text(Field.TEXT)));
        });
        assertThat(all.toString().replaceAll("\\s|。", ""))
                .isEqualTo(text.replaceAll("（[一二]）|\\s|。", ""));
    }
}
