package org.duizhao.ui.shell;

import java.util.Locale;
import org.duizhao.i18n.Messages;
import org.duizhao.model.SectionKind;
import org.duizhao.session.Loss;

/** What is missing of a damaged file, a sentence each. */
final class LossWords {
    private LossWords() {}

    static String of(Loss loss, Messages messages) {
        return messages.get("salvage.loss." + loss.kind().name().toLowerCase(Locale.ROOT),
                name(loss.section(), loss.name(), messages), loss.words(), loss.count());
    }

    /** People know a part by its heading, or by what it is. */
    static String name(SectionKind section, String heading, Messages messages) {
        if (!heading.isBlank()) {
            return heading.replace('\n', ' ');
        }
        return section == null ? messages.get("step.name.unplaced")
                : messages.get("block." + section.name().toLowerCase(Locale.ROOT));
    }
}
