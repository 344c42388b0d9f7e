package org.duizhao.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Drawn;
import org.duizhao.paginate.PageFlow;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.duizhao.ui.FxThread;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final PreviewFonts FONTS = BundledFonts.load();
    /** Four lines of which none is like another. */
    private static final String LONG = IntStream.range(0, 100).mapToObj(n -> Character.toString('一' + n)).collect(Collectors.joining());

    private final PageFlow flow = new PageFlow(new RuleMeasurer(), Profile.WORD);
    private final PageText text = FxThread.call(() -> new PageText(new PagePainter(FONTS)));

    private static Manuscript paper(String... paragraphs) {
        return new Manuscript(Stream.of(paragraphs).map(paragraph -> new Block(Role.BODY, "p", List.of(
                new Run(paragraph, Face.BODY, new Origin(new FieldPath("p", Field.TEXT), 0))))).toList());
    }

    /** The pictures with what was drawn on each. */
    private Map<LinePicture, List<Drawn>> show(double scale, String... paragraphs) {
        return FxThread.call(() -> {
            text.show(flow.pages(paper(paragraphs)).getFirst(), scale);
            Map<LinePicture, List<Drawn>> pictures = new IdentityHashMap<>();
            text.getChildren().stream().map(LinePicture.class::cast)
                    .forEach(picture -> pictures.put(picture, picture.drawn()));
            return pictures;
        });
    }

    private static long drawn(Map<LinePicture, List<Drawn>> before, Map<LinePicture, List<Drawn>> after) {
        return after.entrySet().stream().filter(entry -> before.get(entry.getKey()) != entry.getValue()).count();
    }

    @Test
    void onlyLinesThatLookOtherAreDrawnAgain() {
        Map<LinePicture, List<Drawn>> first = show(1, LONG, "工作标准不高。");
        assertThat(first).hasSize(4 + 1 + 1);
        Map<LinePicture, List<Drawn>> typed = show(1, LONG + "习", "工作标准不高。");
        assertThat(drawn(first, typed)).isEqualTo(1);
        assertThat(typed.keySet()).containsExactlyInAnyOrderElementsOf(first.keySet());
    }

    @Test
    void aLineThatHasMovedIsNotDrawn() {
        Map<LinePicture, List<Drawn>> first = show(1, LONG, "工作标准不高。");
        double lowest = first.keySet().stream().mapToDouble(Node::getLayoutY).sorted().skip(4).findFirst().orElseThrow();
        Map<LinePicture, List<Drawn>> moved = show(1, "改得慢。", LONG, "工作标准不高。");
        assertThat(drawn(first, moved)).isEqualTo(1);
        assertThat(moved.keySet()).anyMatch(picture -> Math.abs(picture.getLayoutY() - lowest - 28.95) <= 1);
        assertThat(show(1, "改得慢。")).hasSize(1 + 1);
    }

    @Test
    void atAnotherScaleAllIsDrawn() {
        Map<LinePicture, List<Drawn>> first = show(1, LONG);
        assertThat(drawn(first, show(1.5, LONG))).isEqualTo(4 + 1);
    }

    @Test
    void whatNoPaperShouldHoldIsDrawn() {
        show(1.3, "\u0000\u0007\u001b", "\ud800", "\udc00甲", "😀👨‍👩‍👧👍🏽", "𠮷𰻝", "שלום مرحبا", "\u0301e\u0301", "\ufffe\uffff", "",
                "GDP……——①℃\u00ad\u200b\ufeff");
        WritableImage picture = FxThread.call(() -> text.snapshot(new SnapshotParameters(), null));
        assertThat(picture.getWidth()).isPositive();
    }
}
