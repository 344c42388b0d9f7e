package org.duizhao.store;

import java.util.List;
import java.util.function.Consumer;
import org.duizhao.model.Layout;
import tools.jackson.databind.node.ObjectNode;

/**
 * The formats that draft files have had, and the way from each to the next. Anything that an older program would lose by saving
 * is a new format, a higher format of theme packs too.
 *
 * <ol>
 * <li>manifest.json and draft.json
 * <li>the last-year block can have items
 * <li>a draft has a layout
 * <li>theme.json besides, the draft's theme
 * <li>other entries besides
 * </ol>
 */
final class FileFormat {
    static final int CURRENT = 5;
    /** The last that has nothing but a draft and its theme. */
    static final int WITHOUT_ATTACHMENTS = 4;
    static final String ATTACHMENTS = "attachments";

    private static final String LAYOUT = "layout";

    /** From each format, beginning with the first, to the one after it. */
    private static final List<Step> STEPS = List.of(
            new Step(manifest -> { }, draft -> { }),
            new Step(manifest -> { }, FileFormat::layOut),
            new Step(manifest -> manifest.put("theme", ""), draft -> { }),
            new Step(manifest -> manifest.putObject(ATTACHMENTS), draft -> { }));

    /** Both change what they are given. */
    private record Step(Consumer<ObjectNode> manifest, Consumer<ObjectNode> draft) {}

    private FileFormat() {}

    /** Makes a manifest of an earlier format one of the current. @param format from 1 to the current */
    static void migrateManifest(ObjectNode manifest, int format) {
        STEPS.subList(format - 1, STEPS.size()).forEach(step -> step.manifest.accept(manifest));
    }

    /** Makes a draft of an earlier format one of the current. @param format from 1 to the current */
    static void migrateDraft(ObjectNode draft, int format) {
        STEPS.subList(format - 1, STEPS.size()).forEach(step -> step.draft.accept(draft));
    }

    /** Gives a draft the customary layout if it says nothing of one. */
    static void layOut(ObjectNode draft) {
        if (!draft.has(LAYOUT)) {
            draft.set(LAYOUT, Json.toTree(Layout.CUSTOMARY));
        }
    }
}
