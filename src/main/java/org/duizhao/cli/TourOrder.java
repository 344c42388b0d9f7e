package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The call {@code tour --out DIR [--size 1440x900] [--dark]}: where to, and what the pictures are like, in pixels. */
public record TourOrder(Path folder, int width, int height, boolean dark) {
    private static final String OUT = "--out";
    private static final String SIZE = "--size";
    private static final String DARK = "--dark";

    static TourOrder of(List<String> words) throws WrongUse {
        Arguments arguments = Arguments.of(words, Set.of(OUT, SIZE), Set.of(DARK));
        arguments.noFile();
        String folder = arguments.value(OUT).orElseThrow(() -> new WrongUse("cli.tour.usage"));
        String size = arguments.value(SIZE).orElse("1440x900");
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new WrongUse("cli.wrong.size", size);
        }
        String[] sides = size.split("x");
        return new TourOrder(Arguments.path(folder), Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), arguments.has(DARK));
    }
}
