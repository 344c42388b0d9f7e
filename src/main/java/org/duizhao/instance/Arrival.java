package org.duizhao.instance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.duizhao.store.Places;

/** What a start finds. */
public sealed interface Arrival {
    /** No other program runs with these places. */
    record First(Entrance entrance) implements Arrival {}

    /** Another has taken the files; its window is in front. */
    record HandedOver() implements Arrival {}

    /**
     * Another runs but does not answer; nothing was opened, and will not be.
     *
     * @param process number of the other process, blank if it is not known
     */
    record Unanswered(String process) implements Arrival {}

    /** Nobody can be asked, so that each goes its own way; drafts are locked one by one. */
    record Alone() implements Arrival {}

    /**
     * Takes the places, or hands the files over to the program that has them. Blocks some ten seconds at most.
     *
     * @param files to be opened, absolute
     */
    static Arrival at(Places places, List<Path> files) {
        Optional<Path> runtime = Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))
                .filter(text -> !text.isBlank()).map(Path::of);
        return new Door(places.instance(), runtime, Path.of(System.getProperty("java.io.tmpdir"))).arrive(files);
    }
}
