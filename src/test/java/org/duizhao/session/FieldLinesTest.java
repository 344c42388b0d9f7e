package org.duizhao.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.compose.Block;
import org.duizhao.compose.Manuscript;
import org.duizhao.compose.Origin;
import org.duizhao.compose.Role;
import org.duizhao.compose.Run;
import org.duizhao.font.Face;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.paginate.Cell;
import org.duizhao.paginate.Page;
import org.duizhao.paginate.Paginator;
import org.duizhao.paginate.Profile;
import org.duizhao.paginate.RuleMeasurer;
import org.junit.jupiter.api.Test;

class FieldLinesTest {
    private static final FieldPath HEADLINE = new FieldPath("p1", Field.HEADLINE);
    private static final FieldPath TEXT = new FieldPath("p1", Field.TEXT);

    /** Number and headline, then text that begins in the same line and goes on over a page, in two paragraphs. */
    private static final List<Page> PAGES = Paginator.paginate(new Manuscript(List.of(
            new Block(Role.BODY, "a1", List.of(new Run("一是", Face.HEADING_3, Origin.generated(HEADLINE)),
                    new Run("抓得不紧", Face.HEADING_3, new Origin(HEADLINE, 0)),
                    new Run("。", Face.HEADING_3, Origin.generated(HEADLINE)),
                    new Run("正".repeat(700), Face.BODY, new Origin(TEXT, 0)))),
            new Block(Role.BODY, "a1", List.of(new Run("后".repeat(40), Face.BODY, new Origin(TEXT, 701)))))),
            new RuleMeasurer(), Profile.WORD);

    @Test
    void allLinesOfAFieldAreFoundAndNoOther() {
        FieldLines text = FieldLines.of(PAGES, TEXT);
        assertThat(text.lines()).hasSize(PAGES.stream().mapToInt(page -> page.lines().size()).sum());
        assertThat(text.lines().stream().flatMap(placed -> text.cells(placed.line()).stream()).map(Cell::text))
                .hasSize(740).containsOnly("正", "后");
        assertThat(FieldLines.of(PAGES, HEADLINE).lines()).singleElement()
                .satisfies(placed -> assertThat(placed.index()).isZero());
        assertThat(FieldLines.of(PAGES, new FieldPath("p1", Field.EVIDENCE)).lines()).isEmpty();
    }

    @Test
    void theLineOfEveryCharacterIsFound() {
        FieldLines text = FieldLines.of(PAGES, TEXT);
        for (FieldLines.Placed placed : text.lines()) {
            for (Cell cell : text.cells(placed.line())) {
                assertThat(text.at(FieldLines.start(cell))).contains(placed);
            }
        }
        assertThat(text.at(Integer.MAX_VALUE)).contains(text.lines().getLast());
    }

    @Test
    void aPositionIsCountedAsPeopleDo() {
        FieldLines text = FieldLines.of(PAGES, TEXT);
        assertThat(Position.of(text, 0)).contains(new Position(1, 1));
        assertThat(Position.of(text, 22 * 28)).contains(new Position(2, 1));
        assertThat(Position.of(FieldLines.of(PAGES, HEADLINE), 2)).contains(new Position(1, 1));
        assertThat(Position.of(FieldLines.of(List.of(), TEXT), 2)).isEmpty();
    }

    @Test
    void onlyNumbersCountAsTheBeginningOfAFieldWithoutText() {
        List<Page> pages = Paginator.paginate(new Manuscript(List.of(new Block(Role.BODY, "a1",
                List.of(new Run("一是", Face.BODY, Origin.generated(HEADLINE)))))), new RuleMeasurer(), Profile.WORD);
        assertThat(Position.of(FieldLines.of(pages, HEADLINE), 0)).contains(new Position(1, 1));
    }

    @Test
    void aDoubleClickSelectsAsTextFieldsDo() {
        String text = "共有GDP增长95.6，比上年好。";
        assertThat(Stream.of(2, 4).map(at -> Word.at(new Cursor(TEXT, at), text)))
                .containsOnly(new Cursor(TEXT, 2, 5));
        assertThat(Word.at(new Cursor(TEXT, 7), text)).isEqualTo(new Cursor(TEXT, 7, 11));
        assertThat(Word.at(new Cursor(TEXT, 99), text)).isEqualTo(new Cursor(TEXT, text.length() - 1, text.length()));
        assertThat(Word.at(new Cursor(TEXT, 0), "")).isEqualTo(new Cursor(TEXT, 0));
    }
}
