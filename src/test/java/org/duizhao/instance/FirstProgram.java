package org.duizhao.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first program of a home, until its input ends; prints what it is given. */
public final class FirstProgram {
    private FirstProgram() {}

    public static void main(String[] paths) throws IOException {
        Door door = new Door(Path.of(paths[0]), Optional.empty(), Path.of(paths[1]));
        if (door.arrive(List.of()) instanceof Arrival.First(Entrance entrance)) {
            entrance.listen(Runnable::run, System.out::println);
            System.out.println("first");
        }
        while (System.in.read() >= 0) {}
    }
}
