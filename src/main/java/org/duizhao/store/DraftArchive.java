package org.duizhao.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Draft;
import org.duizhao.theme.Theme;

/**
 * The bytes of a {@code .duizhao} file: a ZIP of manifest.json, draft.json and, unless the draft's theme is not known, theme.json,
 * a theme pack. The draft does not suffer from damage to the last: it is told, see {@link Stored}.
 */
final class DraftArchive {
    private static final String MANIFEST = "manifest.json";
    private static final String DRAFT = "draft.json";
    private static final String THEME = "theme.json";

    private static final Logger LOG = System.getLogger(DraftArchive.class.getName());

    private DraftArchive() {}

    static byte[] pack(Draft draft, Optional<Theme> theme, String program) {
        byte[] json = DraftJson.bytes(draft);
        Optional<byte[]> carried = theme.map(ThemeJson::bytes);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, Json.bytes(new Manifest(Manifest.FORMAT, program, draft.id(), Sha256.of(json),
                carried.map(Sha256::of).orElse(""))));
        entries.put(DRAFT, json);
        carried.ifPresent(pack -> entries.put(THEME, pack)); // the last, so that what is before it stays whole
        return Archive.pack(entries);
    }

    static Stored unpack(byte[] bytes) throws Malformed {
        Zeros.refuse(bytes);
        if (!Archive.isZip(bytes)) {
            throw new Malformed(foreignOrDamaged(bytes), "no ZIP");
        }
        Map<String, byte[]> entries = Archive.unpack(bytes, Set.of(MANIFEST, DRAFT));
        if (!entries.containsKey(MANIFEST)) {
            throw new Malformed(foreignOrDamaged(bytes), "no manifest");
        }
        Manifest manifest = Manifest.read(entries.get(MANIFEST));
        Draft draft = checked(manifest, entries.getOrDefault(DRAFT, new byte[0]));
        Optional<Theme> theme = theme(manifest, entries.get(THEME), draft.theme());
        return new Stored(draft, manifest.sha256(), theme, theme.isEmpty() && !manifest.theme().isEmpty());
    }

    /** A draft of ours may have lost what tells it. */
    private static UnreadableFile.Reason foreignOrDamaged(byte[] bytes) {
        return Salvage.of(bytes).isPresent() ? UnreadableFile.Reason.DAMAGED : UnreadableFile.Reason.FOREIGN;
    }

    /** @param pack null if there is none */
    private static Optional<Theme> theme(Manifest manifest, byte[] pack, String id) {
        if (pack == null || !Sha256.of(pack).equals(manifest.theme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(ThemeJson.read(pack)).filter(theme -> theme.id().equals(id));
        } catch (Malformed e) {
            LOG.log(Level.DEBUG, "the theme in a draft: {0}", e);
            return Optional.empty();
        }
    }

    private static Draft checked(Manifest manifest, byte[] json) throws Malformed {
        if (!Sha256.of(json).equals(manifest.sha256())) {
            throw new Malformed("the draft is not the one the manifest speaks of");
        }
        Draft draft = DraftJson.read(json, manifest.format());
        if (!draft.id().equals(manifest.draft())) {
            throw new Malformed("the manifest speaks of draft " + manifest.draft());
        }
        return draft;
    }
}
