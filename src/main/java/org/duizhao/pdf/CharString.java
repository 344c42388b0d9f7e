package org.duizhao.pdf;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** One outline as the instructions that draw it, Adobe Technical Note 5177 (Type 2). */
final class CharString {
    /** Of a glyph without width and outline. */
    static final byte[] EMPTY = {14};

    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int MOVE = 21;
    private static final int NUMBER = 28;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** The exact place behind what is drawn, and the whole one it was drawn to. */
    private double exactX;
    private double exactY;
    private int x;
    private int y;

    private CharString() {}

    static byte[] of(GlyphOutline outline) {
        CharString drawing = new CharString();
        drawing.number((int) Math.round(outline.advance()));
        double[] at = new double[6];
        for (PathIterator path = outline.path().getPathIterator(null); !path.isDone(); path.next()) {
            drawing.draw(path.currentSegment(at), at);
        }
        drawing.out.write(END);
        return drawing.out.toByteArray();
    }

    /** What is open is closed by itself. */
    private void draw(int segment, double[] to) {
        switch (segment) {
            case PathIterator.SEG_MOVETO -> points(MOVE, to[0], to[1]);
            case PathIterator.SEG_LINETO -> points(LINE, to[0], to[1]);
            case PathIterator.SEG_CUBICTO -> points(CURVE, to[0], to[1], to[2], to[3], to[4], to[5]);
            case PathIterator.SEG_QUADTO -> points(CURVE, exactX + (to[0] - exactX) * 2 / 3, exactY + (to[1] - exactY) * 2 / 3,
                    to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]);
            default -> { }
        }
    }

    /** @param to pairs, each drawn from the one before */
    private void points(int operator, double... to) {
        for (int at = 0; at < to.length; at += 2) {
            exactX = to[at];
            exactY = to[at + 1];
            int nextX = (int) Math.round(exactX);
            int nextY = (int) Math.round(exactY);
            number(nextX - x);
            number(nextY - y);
            x = nextX;
            y = nextY;
        }
        out.write(operator);
    }

    private void number(int number) {
        out.write(NUMBER);
        out.write(number >> 8);
        out.write(number);
    }
}
