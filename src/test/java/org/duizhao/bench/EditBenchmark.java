package org.duizhao.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.model.Draft;
import org.duizhao.model.Edits;
import org.duizhao.model.Facts;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.session.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One edit to pages, counts and open points, without a window. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EditBenchmark {
    /** Typed before all is taken back, so that the field stays as long as it was. */
    private static final int MOST = 100;
    private static final int FEW = 5;

    @Param({"1000", "5000", "10000", "100000", "1000000"})
    private int characters;

    private Session session;
    private FieldPath field;
    private String text;
    private int typed;

    @Setup
    public void begin() {
        Draft draft = LongDraft.of(characters);
        field = LongDraft.middle(draft);
        text = draft.text(field).orElseThrow();
        session = new Session(draft, LongDraft.theme(), true, new RuleMeasurer(), InstantSource.system());
    }

    /** A character in a field in the middle. */
    @Benchmark
    public List<Page> type() {
        typed = typed == MOST ? 0 : typed + 1;
        int middle = text.length() / 2;
        session.type(field, text.substring(0, middle) + "字".repeat(typed) + text.substring(middle));
        return session.paper().pages();
    }

    /** A character in the name, which stands below the title and at the end. */
    @Benchmark
    public List<Page> typeName() {
        typed = typed == FEW ? 0 : typed + 1;
        session.type(new FieldPath(Facts.ID, Field.NAME), "周" + "启".repeat(typed));
        return session.paper().pages();
    }

    /** A problem in the middle goes one place down, then up again. */
    @Benchmark
    public List<Page> move() {
        typed = typed == 1 ? -1 : 1;
        session.edit("edit.moveProblem", draft -> Edits.shift(draft, field.element(), typed));
        return session.paper().pages();
    }

    /** The same taken back, then done again. */
    @Benchmark
    public List<Page> undo() {
        if (session.redoableProperty().get() != null) {
            session.redo();
        } else if (session.undoableProperty().get() != null) {
            session.undo();
        } else {
            move();
        }
        return session.paper().pages();
    }
}
