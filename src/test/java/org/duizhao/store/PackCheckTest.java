package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a pack are found with their places, however it is broken. */
class PackCheckTest {
    private static final String PACK = """
            {
              "id": "x-2021", "name": "五个带头", "year": 2021, "meeting": "民主生活会",
              "titles": {"personal": "个人\\n对照检查材料"},
              "aspects": [{"id": "a", "name": "带头讲政治", "shortName": "讲政治"},
                          {"id": "b", "name": "带头讲大局", "shortName": "讲大局", "prompts": ["何事？"]}],
              "blocks": [{"kind": "OPENING", "heading": "", "required": true}],
              "limits": {"whole": {"min": 3000, "max": 3500}},
              "validity": {"from": "2021-12-01", "to": "2022-03-31"},
              "source": "通知"
            }
            """;

    private static List<PackFault> faults(byte[] bytes) {
        Malformed malformed = catchThrowableOfType(Malformed.class, () -> ThemeJson.read(bytes));
        return malformed == null ? List.of() : malformed.faults();
    }

    private static List<String> faults(String pack) {
        return faults(pack.getBytes(StandardCharsets.UTF_8)).stream().map(fault -> fault.kind() + " " + fault.line() + ":"
                + fault.column() + " " + fault.field() + " " + fault.detail()).toList();
    }

    @Test
    void aGoodPackHasNone() {
        assertThat(faults(PACK)).isEmpty();
        assertThat(faults("\uFEFF" + PACK.replace("{\n  \"id\"", "{\"$schema\": \"x\", \"id\""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"name\": \"五个带头\", | `` | MISSING 1:1 name",
        "\"x-2021\" | \"../x\" | VALUE 2:9 id ../x",
        "\"x-2021\" | 5 | TYPE 2:9 id string",
        "\"五个带头\" | \" \" | BLANK 2:27 name",
        "2021, | 20211, | TOO_MUCH 2:43 year 9999",
        "2021, | 21, | TOO_LITTLE 2:43 year 1000",
        "2021, | 2021.5, | TYPE 2:43 year integer",
        "2021, | 99999999999999999999, | TOO_MUCH 2:43 year 9999",
        "\"五个带头\" | \"五个\\u0000带头\" | CONTROL 2:27 name",
        "\"五个带头\" | \"五个\\u202e带头\" | CONTROL 2:27 name",
        "\"五个带头\" | \"五个\\ud800\" | CONTROL 2:27 name",
        "\"带头讲政治\" | \"带头\\n讲政治\" | CONTROL 4:35 aspects[1].name",
        "\"limits\" | \"limit\" | UNKNOWN 7:3 limit",
        "{\"min\": 3000, \"max\": 3500} | 3500 | TYPE 7:23 limits.whole object",
        "3000 | 4000 | ORDER 7:23 limits.whole number",
        "3000 | -1 | TOO_LITTLE 7:31 limits.whole.min 0",
        "2021-12-01 | 2021-02-30 | VALUE 8:24 validity.from 2021-02-30",
        "2022-03-31 | 2021-03-31 | ORDER 8:15 validity day",
        "true | null | TYPE 6:61 blocks[1].required boolean",
        "OPENING | opening | CHOICE 6:23 blocks[1].kind OPENING, LAST_YEAR, PROBLEMS,",
        "\"id\": \"b\" | \"id\": \"a\" | REPEATED 5:22 aspects[2].id a",
        "\"source\" | \"year\": 2021, \"source\" | REPEATED 9:3 year",
        "\"何事？\" | [[]] | TYPE 5:76 aspects[2].prompts[1] string",
        "\"source\": \"通知\" | \"source\": \"通知 | SYNTAX 9:16",
        "\"titles\": | \"titles\" | SYNTAX 3:12",
    })
    void eachIsNamedWithItsPlace(String part, String other, String fault) {
        assertThat(PACK).contains(part);
        assertThat(faults(PACK.replace(part, other))).first().asString().startsWith(fault);
    }

    @Test
    void severalAreToldAtOnceButNotAll() {
        assertThat(faults(PACK.replace("2021,", "\"2021\",").replace("\"source\": \"通知\"", "\"sources\": 1")))
                .containsExactly("TYPE 2:43 year integer", "UNKNOWN 9:3 sources ", "MISSING 1:1 source ");
        String many = "{\"id\": \"a\", \"name\": \"\", \"shortName\": 1},".repeat(29);
        assertThat(faults(PACK.replace("[{\"id\": \"a\"", "[" + many + "{\"id\": \"c\""))).hasSize(PackCheck.MOST);
        assertThat(faults(PACK.replace("[{\"id\": \"a\"", "[" + many.repeat(500) + "{\"id\": \"c\""))).hasSize(PackCheck.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "5", "{", "{}{}", "//", "{\"a\": NaN}", "[[[[[[[["})
    void whatIsNoPackAtAllIsRefused(String text) {
        assertThat(faults(text)).isNotEmpty();
    }

    @Test
    void hostilePacksAreRefused() {
        assertThat(faults("[".repeat(100_000))).isNotEmpty();
        assertThat(faults(PACK.replace("\"source\"", "\"x\": " + "[".repeat(1000) + "]".repeat(1000) + ", \"source\"")))
                .isNotEmpty();
        assertThat(faults(PACK.replace("2021,", "9".repeat(10_000) + ","))).isNotEmpty();
        assertThat(faults(PACK.replace("五个带头", "头".repeat(201)))).containsExactly("TOO_MUCH 2:27 name 200");
        assertThat(faults(PACK.replace("\"limits\"", "\"" + "\u202e".repeat(500) + "\"")).getFirst()).hasSizeLessThan(200);
        assertThat(faults(PACK.getBytes(Charset.forName("GB18030")))).extracting(PackFault::kind)
                .containsExactly(PackFault.Kind.ENCODING);
    }
}
