package org.duizhao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.store.Places;
import org.duizhao.store.ThemeLibrary;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well papers of many shapes are recognised, under the themes that come with the program. */
class ShapeScoresTest {
    @TempDir
    Path home;

    @Test
    void theShapesComeOutAsACarefulReaderSeesThem() {
        List<Theme> themes = new ThemeLibrary(Places.in(home)).all();
        int judged = 0;
        int papers = 0;
        List<String> wrong = new ArrayList<>();
        for (Path paper : Papers.texts(Path.of(System.getProperty("duizhao.shapes")))) {
            ExpectedOutline outline = ExpectedOutline.compare(paper,
                    Recogniser.recognise("d", Papers.paragraphs(Papers.read(paper)), themes));
            judged += outline.judged();
            papers++;
            outline.differences().forEach(line -> wrong.add(paper.getFileName() + " " + line));
        }
        assertThat(papers).isPositive();
        assertThat(wrong).as("%d of %d values in %d papers", judged - wrong.size(), judged, papers).isEmpty();
    }
}
