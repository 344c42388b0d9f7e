package org.duizhao.ui.form;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.ui.style.StyleClass;

/** The official wording of an aspect, and whether anybody checked it. */
record Official(FormParts parts, Aspect aspect) {
    Node node() {
        Messages messages = parts.messages();
        return parts.session().paper().theme().aspect(aspect.theme()).<Node>map(official -> new FlowPane(12, 2,
                        parts.label(messages.get("aspect.official", official.name()), StyleClass.SMALL),
                        parts.label(messages.get(official.confirmed() ? "theme.confirmed" : "theme.unconfirmed"),
                                official.confirmed() ? StyleClass.TEXT_DONE : StyleClass.TEXT_MISSING)))
                .orElseGet(() -> parts.label(messages.get("aspect.own"), StyleClass.SMALL));
    }
}
