package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.model.Look;
import org.duizhao.model.NamedLook;
import org.duizhao.model.SavedLooks;
import org.duizhao.store.UnreadableFile.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookFileTest {
    private static final SavedLooks TWO = new SavedLooks(List.of(
            new NamedLook("惯用", Look.CUSTOMARY), new NamedLook("水务局", Look.of(Papers.LAID_OUT))), "水务局");

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void place() {
        path = folder.resolve("config/looks.json");
    }

    private LookFile file() {
        return new LookFile(new AtomicWriter(), path, InstantSource.system());
    }

    private void write(byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    @Test
    void withoutAFileThereIsNone() {
        LookFile file = file();
        assertThat(file.read()).isEqualTo(SavedLooks.NONE);
        assertThat(file.fault()).isEmpty();
        assertThat(path).doesNotExist();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnwritableFile {
        file().write(TWO);
        assertThat(file().read()).isEqualTo(TWO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"usual\" : \"水务局\"     | \"usual\" : \"没有的\"      | DAMAGED",
        "\"name\" : \"惯用\"        | \"name\" : \"水务局\"       | DAMAGED",
        "\"name\" : \"惯用\"        | \"name\" : \" \"            | DAMAGED",
        "\"EXACT_29_45\"           | \"EXACT_30\"               | DAMAGED",
        "\"format\" : 1            | \"format\" : 2             | NEWER",
        "\"format\" : 1            | \"format\" : \"1\"         | DAMAGED",
        "\"format\" : 1,           | ''                         | DAMAGED",
        "\"HAN_IS\"                | \"HAN_ELSE\"               | DAMAGED",
    })
    void whatIsNoneIsSetAsideAndNamed(String part, String other, Reason reason) throws IOException {
        file().write(TWO);
        String written = Files.readString(path);
        assertThat(written).contains(part);
        write(written.replaceFirst(Pattern.quote(part), other).getBytes(StandardCharsets.UTF_8));
        LookFile file = file();
        assertThat(file.read()).isEqualTo(SavedLooks.NONE);
        assertThat(file.fault().orElseThrow().reason()).isEqualTo(reason);
        assertThat(file.setAside().orElseThrow()).exists().hasParent(path.getParent());
        file.write(TWO);
        assertThat(file().read()).isEqualTo(TWO);
    }

    @Test
    void aFileTooLargeIsSetAside() throws IOException {
        write(new byte[(1 << 20) + 1]);
        LookFile file = file();
        assertThat(file.read()).isEqualTo(SavedLooks.NONE);
        assertThat(file.fault().orElseThrow().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void boundsAreThoseOfTheModel() {
        List<NamedLook> most = IntStream.range(0, SavedLooks.MOST)
                .mapToObj(n -> new NamedLook("版面" + n, Look.CUSTOMARY)).toList();
        assertThat(new SavedLooks(most, "").isFull()).isTrue();
        assertThat(catchThrowableOfType(IllegalArgumentException.class,
                () -> new SavedLooks(most, "").with(new NamedLook("再来一个", Look.CUSTOMARY)))).isNotNull();
        for (String name : List.of("", " ", " 甲", "甲\n乙", "甲".repeat(NamedLook.LONGEST + 1))) {
            assertThat(NamedLook.isName(name)).as(name).isFalse();
        }
    }

    @Test
    void theUsualOneIsFollowedWhenItIsRenamedOrDeleted() {
        assertThat(TWO.usualLook()).isEqualTo(Look.of(Papers.LAID_OUT));
        assertThat(TWO.renamed("水务局", "局").usual()).isEqualTo("局");
        assertThat(TWO.without("水务局").usual()).isEmpty();
        assertThat(TWO.without("水务局").usualLook()).isEqualTo(Look.CUSTOMARY);
        assertThat(TWO.with(new NamedLook("水务局", Look.CUSTOMARY)).usualLook()).isEqualTo(Look.CUSTOMARY);
    }
}
