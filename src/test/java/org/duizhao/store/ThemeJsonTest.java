package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duizhao.model.SectionKind;
import org.duizhao.theme.Limits;
import org.duizhao.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeJsonTest {
    private static final String SHORT = """
            {
              "id": "x-2021", "name": "五个带头", "year": 2021, "meeting": "民主生活会",
              "titles": {"personal": "个人对照检查材料"},
              "aspects": [{"id": "politics", "name": "带头讲政治", "shortName": "讲政治"}],
              "blocks": [{"kind": "OPENING", "heading": "", "required": true}],
              "limits": {"whole": {"max": 3500}},
              "source": "通知"
            }
            """;

    private static Theme read(String json) throws Malformed {
        return ThemeJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsLeftOutIsFilledIn() throws Malformed {
        Theme theme = read(SHORT);
        assertThat(theme.limits()).isEqualTo(new Limits(
                new Limits.Span(0, 3500), Limits.Span.NONE, Limits.Span.NONE, Limits.Span.NONE));
        assertThat(theme.formulations()).isEmpty();
        assertThat(theme.validity().from()).isBefore(LocalDate.of(1900, 1, 1));
        assertThat(theme.confirmed()).isFalse();
        assertThat(theme.aspect("politics").orElseThrow().prompts()).isEmpty();
        assertThat(theme.block(SectionKind.OPENING).orElseThrow().required()).isTrue();
    }

    @Test
    void aWholeThemeComesBackAsItWas() throws Malformed {
        Theme theme = read(SHORT.replace("\"source\"", """
                "validity": {"from": "2021-12-01", "to": "2022-02-28"}, "confirmed": true,
                "formulations": [{"text": "两个确立", "source": "决议"}], "source" """));
        assertThat(theme.validity().to()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(ThemeJson.read(Json.bytes(theme))).isEqualTo(theme);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"name\": \"五个带头\", | ''",
        "\"x-2021\"             | \"../x\"",
        "2021,                  | 20211,",
        "\"limits\"             | \"limit\"",
        "{\"max\": 3500}        | null",
        "{\"max\": 3500}        | 3500",
        "\"required\": true     | \"need\": true",
        "[{\"id\": \"politics\" | [{\"id\": \"politics\", \"name\": \"\", \"shortName\": \"\"}, {\"id\": \"politics\"",
        "[{\"kind\"             | [{\"kind\": \"OPENING\", \"heading\": \"\", \"required\": true}, {\"kind\"",
    })
    void mistakesAreRefused(String part, String other) {
        assertThat(SHORT).contains(part);
        assertThatThrownBy(() -> read(SHORT.replace(part, other))).isInstanceOf(Malformed.class);
    }

    private static String inFormat(int format) {
        return SHORT.replaceFirst("\\{", "{\"format\": " + format + ",");
    }

    @Test
    void aPackCanNameItsFormat() throws Malformed {
        Theme theme = read(inFormat(1));
        assertThat(theme).isEqualTo(read(SHORT));
        assertThat(new String(ThemeJson.bytes(theme), StandardCharsets.UTF_8)).doesNotContain("format");
    }

    /** Whatever else is in it, even behind what nobody here can read. */
    @Test
    void aPackOfAHigherFormatIsANewerProgramsAndNoMistake() {
        for (String pack : List.of(inFormat(2), inFormat(3).replace("\"year\"", "\"years\""),
                "{\"new\": {\"format\": 0}, \"format\": 2, ]")) {
            assertThatThrownBy(() -> read(pack)).isInstanceOfSatisfying(Malformed.class,
                    e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.NEWER));
        }
        for (String pack : List.of(inFormat(0), inFormat(1).replace("\"year\"", "\"years\""),
                SHORT.replace("\"id\": \"politics\"", "\"format\": 2, \"id\": \"politics\""), "[{\"format\": 2}]")) {
            assertThatThrownBy(() -> read(pack)).isInstanceOfSatisfying(Malformed.class,
                    e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.FAULTY));
        }
    }
}
