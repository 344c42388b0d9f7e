package org.duizhao.recognise;

/** A text that is no paper by its length alone, see {@link org.duizhao.model.Bounds}. */
public final class TooLong extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    TooLong(String what) {
        super(what);
    }
}
