package org.duizhao.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.model.Bounds;
import org.duizhao.model.Draft;
import org.duizhao.model.Layout;
import org.duizhao.model.Look;
import org.duizhao.model.PaperKind;
import org.duizhao.model.PaperStyle;
import org.duizhao.model.Section;
import org.duizhao.model.TitlePart;
import org.duizhao.model.Unplaced;
import org.duizhao.store.Salvaged.Lost;
import org.duizhao.store.TornArchive.Piece;
import org.duizhao.theme.Theme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads of the bytes of a draft file what can still be read, whatever happened to them. */
final class SalvageReader {
    /** The draft becomes a new one and gets an id of its own. */
    private static final String ID = "salvaged";

    private final List<Piece> pieces;
    private final Piece piece;
    private final Fragments fragments;
    private final SalvagedParts parts = new SalvagedParts();
    private final Set<Lost> lost = EnumSet.noneOf(Lost.class);

    private SalvageReader(List<Piece> pieces, Piece piece) {
        this.pieces = pieces;
        this.piece = piece;
        fragments = new Fragments(text(piece.content()));
    }

    /** Empty if there is no word of a draft in them, or more than a paper can be. */
    static Optional<Salvaged> of(byte[] bytes) {
        List<Piece> pieces = TornArchive.pieces(bytes);
        Optional<String> hash = manifest(pieces).map(manifest -> SalvagedParts.take(manifest, "sha256"));
        return draft(pieces).flatMap(piece -> new SalvageReader(pieces, piece).salvaged(hash.orElse("").equals(Sha256.of(piece.content()))));
    }

    /** The id of the draft in a file, also if that cannot be read as a whole. */
    static Optional<String> draftIn(byte[] bytes) {
        List<Piece> pieces = TornArchive.pieces(bytes);
        return manifest(pieces).map(manifest -> SalvagedParts.take(manifest, "draft")).filter(DraftJson::isSafe)
                .or(() -> draft(pieces).map(SalvageReader::object).map(draft -> SalvagedParts.take(draft, "id"))
                        .filter(DraftJson::isSafe));
    }

    private static Optional<ObjectNode> manifest(List<Piece> pieces) {
        return pieces.stream().map(SalvageReader::object).filter(object -> object.has("sha256")).findFirst();
    }

    /** The name may be broken, but no other entry speaks of facts. */
    private static Optional<Piece> draft(List<Piece> pieces) {
        return pieces.stream().filter(piece -> object(piece).has("facts"))
                .max(Comparator.comparingInt(piece -> piece.content().length));
    }

    private static ObjectNode object(Piece piece) {
        return TornJson.read(text(piece.content()), 0).value() instanceof ObjectNode object ? object : Json.emptyObject();
    }

    /** A character that is cut off at the end is not there; other bytes that are no text are marked. */
    private static String text(byte[] content) {
        String mark = String.valueOf(TornJson.UNREADABLE);
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(mark).decode(ByteBuffer.wrap(content));
            return text.toString().replaceFirst(mark + "+$", "");
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("all that is no text is replaced", e);
        }
    }

    private Optional<Salvaged> salvaged(boolean proved) {
        Draft draft = draft();
        if (draft.elements().allMatch(element -> element.isBlank()) || !Bounds.hold(draft)) {
            return Optional.empty();
        }
        int loose = fragments.loose().size() + parts.loose().size();
        boolean doubtful = !proved && (piece.end() == TornArchive.End.BROKEN || fragments.isBrokenWithin());
        return Optional.of(new Salvaged(draft, theme(draft.theme()), fragments.tears(), lost, loose, doubtful));
    }

    private Draft draft() {
        ObjectNode root = fragments.root();
        String theme = isTorn("theme") ? "" : SalvagedParts.take(root, "theme");
        lose(theme.isBlank(), Lost.THEME);
        String kind = SalvagedParts.take(root, "kind");
        PaperKind known = SalvagedParts.value(PaperKind.class, kind, PaperKind.PERSONAL);
        lose(!kind.equals(known.name()), Lost.KIND);
        lose(!root.has("facts") || isTorn("facts"), Lost.FACTS);
        lose(!root.has("sections") || isTorn("sections"), Lost.SECTIONS);
        lose(isTorn("unplaced"), Lost.UNPLACED);
        List<Section> sections = new ArrayList<>();
        fragments.sections().forEach(section -> sections.add(parts.section(section)));
        Look look = new Look(part(root, "layout", Layout.class, Layout.CUSTOMARY),
                part(root, "style", PaperStyle.class, PaperStyle.STANDARD), shown(root));
        return look.on(new Draft(ID, theme, known, parts.facts(root.path("facts")), sections, unplaced(root),
                look.style(), look.shown(), look.layout()));
    }

    /** The one carried along if it is whole. */
    private Optional<Theme> theme(String id) {
        return pieces.stream().filter(other -> other.end() == TornArchive.End.WHOLE).flatMap(other -> read(other).stream())
                .filter(theme -> theme.id().equals(id)).findFirst();
    }

    private static Optional<Theme> read(Piece pack) {
        try {
            return Optional.of(ThemeJson.read(pack.content()));
        } catch (Malformed e) {
            return Optional.empty(); // another entry then
        }
    }

    private boolean isTorn(String part) {
        return fragments.torn().equals(part);
    }

    private void lose(boolean isLost, Lost what) {
        if (isLost) {
            lost.add(what);
        }
    }

    private List<Unplaced> unplaced(ObjectNode root) {
        List<Unplaced> unplaced = new ArrayList<>();
        root.path("unplaced").forEach(one -> {
            if (one instanceof ObjectNode object) {
                unplaced.add(parts.unplaced(object));
            }
        });
        fragments.loose().forEach(text -> unplaced.add(parts.unplaced(text)));
        parts.loose().forEach(text -> unplaced.add(parts.unplaced(text)));
        return unplaced;
    }

    private Set<TitlePart> shown(ObjectNode root) {
        TitlePart[] parts = part(root, "shown", TitlePart[].class, null);
        return parts == null ? Look.CUSTOMARY.shown() : Set.copyOf(List.of(parts));
    }

    private <T> T part(ObjectNode root, String name, Class<T> type, T otherwise) {
        JsonNode read = root.get(name);
        try {
            if (read != null && !isTorn(name)) {
                return Json.fromTree(read, type);
            }
        } catch (Malformed e) {
            // on purpose: what cannot be read is what it usually is
        }
        lost.add(Lost.LOOK);
        return otherwise;
    }
}
