package org.duizhao.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.session.Cursor;
import org.duizhao.session.Session;
import org.duizhao.session.Step;
import org.duizhao.ui.form.Portions.Portion;
import org.duizhao.ui.style.StyleClass;

/** The last look: how long it is, what is still open, and out. */
record ExportView(FormActions actions, Portions portions) implements StepView {
    @Override
    public Object shape(Draft draft) {
        return Step.EXPORT;
    }

    @Override
    public List<Node> build(FormParts parts) {
        Messages messages = parts.messages();
        Session session = parts.session();
        Label summary = parts.label("", StyleClass.HEADING);
        VBox open = new VBox();
        parts.onRefresh(() -> {
            summary.setText(messages.get("export.summary", session.paper().progress().characters(),
                    session.paper().pages().size()));
            open.getChildren().setAll(open(parts));
        });
        Button word = parts.button("export.word", "export-word", actions::exportWord);
        word.getStyleClass().add(StyleClass.PRIMARY);
        return List.of(summary, new FlowPane(10, 10, word, parts.button("export.pdf", "export-pdf", actions::exportPdf),
                parts.button("export.text", "export-text", actions::exportText),
                parts.button("export.print", "export-print", actions::print),
                parts.button("export.layout", "export-layout", actions::layout)), open);
    }

    private List<Node> open(FormParts parts) {
        List<Node> nodes = new ArrayList<>();
        List<Step> steps = parts.session().paper().progress().steps().stream()
                .filter(step -> !step.open().isEmpty()).toList();
        nodes.add(parts.label(parts.messages().get(steps.isEmpty() ? "export.nothingOpen" : "export.stillOpen"),
                steps.isEmpty() ? StyleClass.TEXT_DONE : StyleClass.SOFT));
        Portion<Finding> portion = portions.ofAny(Step.EXPORT, steps.stream().flatMap(step -> step.open().stream()).toList());
        List<Node> rows = new ArrayList<>();
        for (Step step : steps) {
            List<Finding> shown = step.open().stream().filter(portion.shown()::contains).toList();
            if (!shown.isEmpty()) {
                rows.add(parts.label(StepTitles.title(step, parts.messages()), StyleClass.HEADING));
                shown.forEach(finding -> rows.add(row(parts, finding)));
            }
        }
        nodes.addAll(new PortionBar(parts, Step.EXPORT, portion).around(rows));
        return nodes;
    }

    private static Node row(FormParts parts, Finding finding) {
        Button go = new Button(FindingWords.of(finding, parts.session(), parts.messages()));
        go.getStyleClass().add(StyleClass.LINK);
        go.setOnAction(event -> parts.session().navigation().reveal(Cursor.at(finding.place())));
        HBox row = new HBox(go);
        row.getStyleClass().add(StyleClass.OPEN_POINT);
        return row;
    }
}
