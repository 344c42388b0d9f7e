package org.duizhao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duizhao.check.Finding;
import org.duizhao.i18n.Messages;
import org.duizhao.session.Progress;
import org.duizhao.session.Step;

/**
 * What should not go out without a word of warning.
 *
 * @param count number of placeholders, empty required parts and the like
 * @param steps where they are
 */
record OpenPlaces(int count, List<Step> steps) {
    private static final int NAMED = 3;

    static OpenPlaces of(Progress progress) {
        return new OpenPlaces((int) progress.open().stream().filter(Finding::warnsBeforeExport).count(),
                progress.steps().stream().filter(step -> step.open().stream().anyMatch(Finding::warnsBeforeExport)).toList());
    }

    /** Empty if nothing is open. */
    Optional<String> sentence(Messages messages) {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String names = steps.stream().limit(NAMED).map(step -> name(step, messages))
                .collect(Collectors.joining(messages.get("cli.open.between")));
        return Optional.of(messages.get(steps.size() > NAMED ? "cli.open.more" : "cli.open", count, names));
    }

    /** The paper's own heading, or the window's name for a step that has none. */
    private static String name(Step step, Messages messages) {
        String key = "step.name." + step.kind().name().toLowerCase(Locale.ROOT);
        return step.title().isBlank() && messages.has(key) ? messages.get(key) : step.mark() + step.title();
    }
}
