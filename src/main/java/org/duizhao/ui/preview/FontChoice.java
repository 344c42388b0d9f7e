package org.duizhao.ui.preview;

import javafx.scene.text.FontWeight;
import org.duizhao.compose.Face;

/**
 * The font that plays one role on screen.
 *
 * @param named   the family the Word file names
 * @param family  the family drawn with
 * @param stroked whether bold is made by a stroke because the family has one weight only
 * @param standIn whether it is another font than the one named
 */
public record FontChoice(
        Face face, String named, String family, FontWeight weight, boolean stroked, boolean standIn) {}
