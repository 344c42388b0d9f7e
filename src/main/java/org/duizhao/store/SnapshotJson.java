package org.duizhao.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.duizhao.model.Draft;
import tools.jackson.databind.JsonNode;

/** A snapshot as JSON, with the hash of the draft in it. Those of earlier programs say nothing of a layout. */
final class SnapshotJson {
    private SnapshotJson() {}

    private record Written(Instant time, String file, String fileHash, String sha256, JsonNode draft) {}

    static byte[] bytes(Snapshot snapshot) {
        JsonNode draft = Json.toTree(snapshot.draft());
        String file = snapshot.file() == null ? "" : snapshot.file().toString();
        return Json.bytes(
                new Written(snapshot.time(), file, snapshot.fileHash(), Sha256.of(Json.bytes(draft)), draft));
    }

    static Snapshot read(byte[] bytes) throws Malformed {
        Written written = Json.read(bytes, Written.class);
        if (!Sha256.of(Json.bytes(written.draft())).equals(written.sha256())) {
            throw new Malformed("the draft is not the one that was written");
        }
        Draft draft = DraftJson.checked(Json.fromTree(DraftJson.withLayout(written.draft()), Draft.class));
        return new Snapshot(draft, written.time(), path(written.file()), written.fileHash());
    }

    private static Path path(String file) throws Malformed {
        try {
            return file.isEmpty() ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw new Malformed(e);
        }
    }
}
