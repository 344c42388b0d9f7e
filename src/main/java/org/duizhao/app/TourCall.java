package org.duizhao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.duizhao.cli.CommandLine;
import org.duizhao.i18n.Messages;

/** The call {@code tour --out DIR [--size 1440x900] [--dark]}. */
final class TourCall {
    private TourCall() {}

    static int run(String[] arguments, Messages messages) {
        List<String> words = Arrays.asList(arguments);
        String out = after(words, "--out", null);
        String[] size = after(words, "--size", "1440x900").split("x");
        if (out == null || size.length != 2 || !(size[0] + size[1]).matches("\\d{6,8}")) {
            return CommandLine.wrongTour(messages);
        }
        try {
            new Tour(Path.of(out), Integer.parseInt(size[0]), Integer.parseInt(size[1]), words.contains("--dark"),
                    messages.locale()).run();
            return CommandLine.DONE;
        } catch (IOException | ExecutionException e) {
            return CommandLine.failedTour(messages, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CommandLine.failedTour(messages, out);
        }
    }

    private static String after(List<String> words, String option, String otherwise) {
        int at = words.indexOf(option);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
