package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duizhao.model.Draft;
import org.duizhao.model.Unplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJsonTest {
    private static String written() {
        return new String(DraftJson.bytes(Papers.FULL), StandardCharsets.UTF_8);
    }

    private static Draft read(String json) throws Malformed {
        return DraftJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDraftComesBackAsItWas() throws Malformed {
        assertThat(read(written())).isEqualTo(Papers.FULL);
        assertThat(DraftJson.read(DraftJson.bytes(Papers.CARRIED_OVER))).isEqualTo(Papers.CARRIED_OVER);
        assertThat(DraftJson.read(DraftJson.bytes(Papers.LAID_OUT))).isEqualTo(Papers.LAID_OUT);
    }

    @Test
    void onlyRecordComponentsAreWritten() {
        assertThat(written()).contains("\"type\" : \"problems\"", "\"shown\" : [")
                .doesNotContain("blank", "children", "fields", "\r");
    }

    @Test
    void equalDraftsAreWrittenEqually() throws Malformed {
        assertThat(DraftJson.bytes(read(written()))).isEqualTo(DraftJson.bytes(Papers.FULL));
        assertThat(written().indexOf("\"TITLE\"")).isLessThan(written().indexOf("\"SIGNED_DATE\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud840", "\udc00前", "𠮷", "\u0000\u0007", "\u2028", "\\\"", "é\u0301"})
    void everyStringSurvives(String text) throws Malformed {
        Draft draft = Papers.saying(text);
        assertThat(DraftJson.read(DraftJson.bytes(draft))).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"kind\" : \"PERSONAL\"        | \"kind\" : \"NOBODY\"",
        "\"kind\" : \"PERSONAL\"        | \"kind\" : 0",
        "\"kind\" : \"PERSONAL\"        | \"kind\" : null",
        "\"kind\" : \"PERSONAL\"        | \"kind\" : \"PERSONAL\", \"more\" : 1",
        "\"kind\" : \"PERSONAL\"        | \"kind\" : \"PERSONAL\", \"kind\" : \"BODY\"",
        "\"kind\" : \"PERSONAL\",       | ''",
        "\"type\" : \"text\"            | \"type\" : \"table\"",
        "\"type\" : \"text\",           | ''",
        "\"kind\" : \"CAUSES\"          | \"kind\" : \"OPENING\"",
        "\"heading\" : \"存在的主要问题\" | \"heading\" : null",
        "\"heading\" : \"存在的主要问题\" | \"heading\" : 7",
        "\"UNIT\" : \"某市水务局\"       | \"UNIT\" : null",
        "\"UNIT\" : \"某市水务局\"       | \"HEADLINE\" : \"不该在这里\"",
        "\"answers\" : [                | \"answers\" : [ null,",
        "\"newParagraph\" : true        | \"newParagraph\" : \"true\"",
        "\"id\" : \"p1\"                | \"id\" : \"a1\"",
        "\"id\" : \"p1\"                | \"id\" : \"facts\"",
        "\"id\" : \"p1\"                | \"id\" : \" \"",
        "\"id\" : \"d-1\"               | \"id\" : \"../d\"",
        "\"pitch\" : \"EXACT_28_95\"    | \"pitch\" : \"EXACT_30\"",
        "\"pitch\" : \"EXACT_28_95\"    | \"pitch\" : 28.95",
        "\"numbers\" : \"OUTER\"        | \"numbers\" : \"ROMAN\"",
        "\"fonts\" : { }               | \"fonts\" : { \"ELSE\" : \"宋体\" }",
        "\"fonts\" : { }               | \"fonts\" : { \"BODY\" : \"\" }",
        "\"fonts\" : { }               | \"fonts\" : { \"BODY\" : \"宋\\u0007体\" }",
        "\"boldLevel3\" : true         | \"boldLevel3\" : 1",
    })
    void whatIsNotADraftIsRefused(String part, String other) {
        assertThat(written()).contains(part);
        assertThatThrownBy(() -> read(written().replace(part, other))).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{}", "{", "草稿", "\"x\"", "{} {}"})
    void otherJsonIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Malformed.class);
    }

    @Test
    void depthIsBounded() {
        assertThatThrownBy(() -> read("{\"sections\":" + "[".repeat(60) + "]".repeat(60) + "}"))
                .isInstanceOf(Malformed.class).hasMessageContaining("nesting");
    }

    @Test
    void idsMayNotRepeatAmongUnplacedEither() {
        Draft twice = Papers.FULL.withUnplaced(List.of(new Unplaced("u1", "甲"), new Unplaced("u1", "乙")));
        assertThatThrownBy(() -> DraftJson.read(DraftJson.bytes(twice))).isInstanceOf(Malformed.class);
    }
}
