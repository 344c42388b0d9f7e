package org.duizhao.settings;

/** Place and size of the window on the desktop, in its units. */
public record WindowBounds(double x, double y, double width, double height) {
    /** Not known yet. */
    public static final WindowBounds NONE = new WindowBounds(0, 0, 0, 0);

    public boolean isSet() {
        return width > 0 && height > 0;
    }
}
