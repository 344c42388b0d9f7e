package org.duizhao.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A snapshot as JSON, with the hash of the draft in it. What goes with the draft stands there only if
 * there is any: those of earlier programs say nothing of a layout, a theme or attachments.
 */
final class SnapshotJson {
    private static final Logger LOG = System.getLogger(SnapshotJson.class.getName());
    private static final String THEME = "theme";
    private static final String SAVING = "saving";
    private static final String ATTACHMENTS = "attachments";

    private SnapshotJson() {}

    private record Contents(Map<String, byte[]> entries) {}

    private record WrittenFile(String file, String hash) {}

    private record Written(Instant time, String file, String fileHash, String sha256, JsonNode draft) {}

    static byte[] bytes(Snapshot snapshot) {
        JsonNode draft = Json.toTree(snapshot.draft());
        String file = snapshot.file() == null ? "" : snapshot.file().toString();
        ObjectNode written = (ObjectNode) Json.toTree(
                new Written(snapshot.time(), file, snapshot.fileHash(), Sha256.of(Json.bytes(draft)), draft));
        snapshot.saving().ifPresent(saving ->
                written.set(SAVING, Json.toTree(new WrittenFile(saving.file().toString(), saving.hash()))));
        if (!snapshot.stored().attachments().isEmpty()) {
            written.set(ATTACHMENTS, Json.toTree(new Contents(snapshot.stored().attachments().entries())));
        }
        ThemeJson.valid(snapshot.stored().theme()).ifPresent(theme -> written.set(THEME, ThemeJson.tree(theme)));
        return Json.bytes(written);
    }

    static Snapshot read(byte[] bytes) throws Malformed {
        JsonNode tree = Json.tree(bytes);
        JsonNode theme = taken(tree, THEME);
        JsonNode saving = taken(tree, SAVING);
        JsonNode attachments = taken(tree, ATTACHMENTS);
        Written written = Json.fromTree(tree, Written.class);
        if (!Sha256.of(Json.bytes(written.draft())).equals(written.sha256())) {
            throw new Malformed("the draft is not the one that was written");
        }
        if (written.draft() instanceof ObjectNode tellsLittle) {
            FileFormat.layOut(tellsLittle);
        }
        Draft draft = DraftJson.checked(Json.fromTree(written.draft(), Draft.class));
        Stored stored = new Stored(draft, theme(theme, draft.theme()), attachments(attachments));
        return new Snapshot(stored, written.time(), path(written.file()), written.fileHash(), saving(saving));
    }

    /** Takes a part out that not every snapshot has; null if it is not there. */
    private static JsonNode taken(JsonNode tree, String part) {
        return tree instanceof ObjectNode object ? object.remove(part) : null;
    }

    /** One that cannot be read does the draft no harm. @param node null if no file was being written */
    private static Optional<FileState> saving(JsonNode node) {
        try {
            WrittenFile saving = node == null ? new WrittenFile("", "") : Json.fromTree(node, WrittenFile.class);
            return Optional.ofNullable(path(saving.file())).map(file -> new FileState(file, saving.hash()));
        } catch (Malformed e) {
            LOG.log(Level.DEBUG, "the file in a snapshot: {0}", e);
            return Optional.empty();
        }
    }

    /** @param node null if there are none */
    private static Attachments attachments(JsonNode node) throws Malformed {
        return node == null ? Attachments.NONE : new Attachments(Json.fromTree(node, Contents.class).entries());
    }

    /** One that cannot be read does the draft no harm. @param pack null if there is none */
    private static Optional<Theme> theme(JsonNode pack, String id) {
        try {
            return pack == null ? Optional.empty()
                    : Optional.of(ThemeJson.read(Json.bytes(pack))).filter(theme -> theme.id().equals(id));
        } catch (Malformed e) {
            LOG.log(Level.DEBUG, "the theme in a snapshot: {0}", e);
            return Optional.empty();
        }
    }

    private static Path path(String file) throws Malformed {
        try {
            return file.isEmpty() ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new Malformed(e);
        }
    }
}
