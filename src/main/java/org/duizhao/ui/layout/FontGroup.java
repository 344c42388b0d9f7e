package org.duizhao.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.duizhao.compose.FontChoice;
import org.duizhao.font.Face;
import org.duizhao.session.LookShelf;
import org.duizhao.ui.control.FieldRow;
import org.duizhao.ui.style.StyleClass;

/** A font for each role. */
final class FontGroup {
    private static final Set<String> BUNDLED = Set.of(FontChoice.SONG, FontChoice.HEI, FontChoice.KAI);

    private FontGroup() {}

    static Node of(LookShelf shelf, LayoutParts parts) {
        List<String> installed = Font.getFamilies().stream().filter(family -> !BUNDLED.contains(family)).toList();
        FieldRow row = new FieldRow(14, 220);
        List<FontBox> boxes = new ArrayList<>();
        for (Face face : Face.values()) {
            FontBox box = new FontBox(face, installed, parts);
            boxes.add(box);
            row.with(box, 1);
        }
        shelf.chineseFonts(chinese -> boxes.forEach(box -> box.offer(chinese)));
        return parts.group("layout.fonts", parts.label(parts.messages().get("layout.fonts.text"), StyleClass.SMALL), row);
    }
}
