package org.duizhao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duizhao.compose.Composer;
import org.duizhao.compose.Manuscript;
import org.duizhao.model.Draft;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.theme.Theme;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whole papers, with nothing known from before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PaginationBenchmark {
    @Param({"1000", "5000", "10000", "100000", "1000000"})
    private int characters;

    private Draft draft;
    private Theme theme;
    private Manuscript manuscript;

    @Setup
    public void begin() {
        draft = LongDraft.of(characters);
        theme = LongDraft.theme();
        manuscript = Composer.compose(draft, theme);
    }

    @Benchmark
    public Manuscript compose() {
        return Composer.compose(draft, theme);
    }

    @Benchmark
    public List<Page> paginate() {
        return Paginator.paginate(manuscript, new RuleMeasurer(), Profile.WORD);
    }
}
