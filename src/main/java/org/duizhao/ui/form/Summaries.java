package org.duizhao.ui.form;

import org.duizhao.i18n.Messages;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.Point;
import org.duizhao.model.Problem;

/** What a folded card still says. */
final class Summaries {
    private static final int FIRST_WORDS = 26;
    private static final int NAME = 34;

    private Summaries() {}

    static String of(Problem problem, Messages messages) {
        long examples = problem.examples().stream().filter(example -> !example.isBlank()).count();
        String first = problem.text().isBlank() && examples > 0 ? first(problem.examples().getFirst()) : problem.text();
        return shortened(first, FIRST_WORDS) + (examples == 0 ? "" : "　" + messages.get("problem.examples", examples));
    }

    static String of(Point point) {
        return shortened(point.text(), FIRST_WORDS);
    }

    private static String first(Example example) {
        return example.fields().stream().filter(field -> field != Field.LEAD).map(example::text)
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** What something is called, in one line. */
    static String shortened(String text) {
        return shortened(text, NAME);
    }

    private static String shortened(String text, int most) {
        String line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= most ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "……";
    }
}
