package org.duizhao.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.session.Failure;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;

/**
 * Damages whole files of every kind and has the program read them, one after the other in a process with little memory. Each
 * must open whole, be set aside whole, or be refused for a reason that is told, without a word on standard error, in five
 * seconds, and stay as it was. To be called with a number of mutants, the first seed and, if wanted, one kind.
 */
public final class Mutants {
    /** Of heap: 256 more than what a process holds that has just read and written a file of every kind. */
    static final int MEGABYTES = 320;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Noise noise = Noise.instead();
    private final Path folder;
    private final Papers papers;
    private final DraftFile files;
    private int faults;

    private Mutants(Path folder) {
        this.folder = folder;
        Places places = Places.in(folder.resolve("papers"));
        files = new DraftFile(places, "fuzz");
        papers = new Papers(files, new ThemeLibrary(places), new AtomicWriter());
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("mutants");
        Mutants mutants = new Mutants(folder);
        try {
            mutants.all(arguments);
        } catch (Throwable e) { // which Java would print where the noise is
            e.printStackTrace(mutants.out);
            mutants.faults++;
        }
        delete(folder);
        System.exit(mutants.faults == 0 ? 0 : 1);
    }

    private void all(String[] arguments) throws IOException, Failure {
        List<Kind> kinds = arguments.length > 2 ? List.of(Kind.valueOf(arguments[2])) : Arrays.asList(Kind.values());
        for (Kind kind : kinds) {
            of(kind, Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        }
    }

    private void of(Kind kind, int count, long first) throws IOException, Failure {
        Path shared = Path.of(System.getProperty("duizhao.shared", "../shared")).resolve("samples");
        List<byte[]> sources = new Sources(papers, folder, shared).of(kind);
        Map<String, Integer> outcomes = new TreeMap<>();
        Reading reading = new Reading(papers, files, folder.resolve("trial"));
        double seconds = 0;
        long heap = 0;
        int printed = 0;
        for (long seed = first; seed < first + count; seed++) {
            byte[] mutant = kind.mutant(sources, seed);
            Trial trial = Trial.of(kind, seed, mutant, reading, noise);
            outcomes.merge(trial.fault().isBlank() ? trial.outcome() : "FAULT", 1, Integer::sum);
            seconds = Math.max(seconds, trial.processor());
            heap = Math.max(heap, trial.heap());
            printed += trial.printed().isBlank() ? 0 : 1;
            if (!trial.fault().isBlank()) {
                faults++;
                out.printf("%s %d: %s%n", kind, seed, trial.fault());
            }
            delete(reading.folder());
        }
        out.printf("%s: %d mutants of %d files%s: %s; worst %.2f s, %d MB; libraries printed at %d%n", kind, count, sources.size(),
                Files.isDirectory(shared) ? "" : " (../shared is not here)", outcomes, seconds, heap >> 20, printed);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList().reversed()) {
                    Files.delete(file);
                }
            }
        }
    }
}
