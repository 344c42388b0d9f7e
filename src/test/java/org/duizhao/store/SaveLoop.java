package org.duizhao.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;

/** Saves and keeps snapshots for ever, counting on in the draft, and prints each number that is safe; to be killed. */
public final class SaveLoop {
    static final FieldPath NUMBER = new FieldPath("s1", Field.TEXT);

    private SaveLoop() {}

    public static void main(String[] folders) throws IOException {
        Path folder = Path.of(folders[0]);
        Path file = folder.resolve("a.duizhao");
        DraftFile drafts = new DraftFile(Places.in(folder), "0");
        Recovery recovery = new Recovery(Places.in(folder));
        PrintStream out = System.out;
        int number = Files.exists(file) ? Integer.parseInt(drafts.read(file).draft().text(NUMBER).orElseThrow()) : 0;
        SnapshotSeries series = recovery.begin(Papers.FULL.id());
        while (true) {
            number++;
            series.save(new Snapshot(Papers.saying(Integer.toString(number)), Instant.now(), file, ""), number);
            drafts.write(file, Papers.saying(Integer.toString(number)));
            out.println(number);
            out.flush();
        }
    }
}
