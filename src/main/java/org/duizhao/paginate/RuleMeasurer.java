package org.duizhao.paginate;

import org.duizhao.compose.Characters;
import org.duizhao.font.Face;

/**
 * Widths without any font: half an em for every Latin letter, digit and mark, as 仿宋_GB2312, 楷体_GB2312, 黑体 and 宋体
 * have them. 方正小标宋 has Latin of its own width; in a centred title of one line that moves nothing out of it.
 */
public final class RuleMeasurer implements TextMeasurer {
    @Override
    public double width(String text, Face face, double size) {
        return size * text.codePoints().mapToDouble(Characters::ems).sum();
    }
}
