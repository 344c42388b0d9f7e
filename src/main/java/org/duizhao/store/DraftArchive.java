package org.duizhao.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duizhao.model.Draft;

/** The bytes of a {@code .duizhao} file: a ZIP of manifest.json and draft.json. */
final class DraftArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String DRAFT = "draft.json";

    private DraftArchive() {}

    static byte[] pack(Draft draft, String program) {
        byte[] json = DraftJson.bytes(draft);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, Json.bytes(new Manifest(Manifest.FORMAT, program, draft.id(), Sha256.of(json))));
        entries.put(DRAFT, json);
        return Archive.pack(entries);
    }

    static Stored unpack(byte[] bytes) throws Malformed {
        Zeros.refuse(bytes);
        if (!Archive.isZip(bytes)) {
            throw new Malformed(foreignOrDamaged(bytes), "no ZIP");
        }
        Map<String, byte[]> entries = Archive.unpack(bytes);
        if (!entries.containsKey(MANIFEST)) {
            throw new Malformed(foreignOrDamaged(bytes), "no manifest");
        }
        return checked(Manifest.read(entries.get(MANIFEST)), entries.getOrDefault(DRAFT, new byte[0]));
    }

    /** A draft of ours may have lost what tells it. */
    private static UnreadableFile.Reason foreignOrDamaged(byte[] bytes) {
        return Salvage.of(bytes).isPresent() ? UnreadableFile.Reason.DAMAGED : UnreadableFile.Reason.FOREIGN;
    }

    private static Stored checked(Manifest manifest, byte[] json) throws Malformed {
        if (!Sha256.of(json).equals(manifest.sha256())) {
            throw new Malformed("the draft is not the one the manifest speaks of");
        }
        Draft draft = DraftJson.read(json, manifest.format());
        if (!draft.id().equals(manifest.draft())) {
            throw new Malformed("the manifest speaks of draft " + manifest.draft());
        }
        return new Stored(draft, manifest.sha256());
    }
}
