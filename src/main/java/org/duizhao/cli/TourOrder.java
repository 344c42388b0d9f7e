package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;

/** The call {@code tour --out DIR [--size 1440x900] [--dark]}: where to, and what the pictures are like, in pixels. */
public record TourOrder(Path folder, int width, int height, boolean dark) {
    static TourOrder of(List<String> words) throws WrongUse {
        Arguments arguments = Arguments.of(words, Command.TOUR);
        arguments.noFile();
        Path folder = arguments.path(Option.FOLDER).orElseThrow(() -> new WrongUse("cli.tour.usage"));
        String size = arguments.value(Option.SIZE).orElse("1440x900");
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new WrongUse("cli.wrong.size", size);
        }
        String[] sides = size.split("x");
        return new TourOrder(folder, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), arguments.has(Option.DARK));
    }
}
