package org.duizhao.compose;

import java.util.List;
import org.duizhao.font.Face;
import org.duizhao.model.Example;
import org.duizhao.model.Field;
import org.duizhao.model.FieldPath;
import org.duizhao.model.Punctuation;

/** Sets the examples of one problem behind its text: lead-in, the facts as one sentence, free text. */
record Examples(Paragraphs paragraphs, String part) {
    private static final List<Field> FACTS =
            List.of(Field.TIME, Field.PLACE, Field.MATTER, Field.FIGURES, Field.CONSEQUENCE);

    void add(List<Example> examples) {
        examples.stream().filter(example -> !example.isBlank()).forEach(this::add);
    }

    private void add(Example example) {
        paragraphs.continueBody(part);
        paragraphs.line(example.text(Field.LEAD), 0, Face.BODY, path(example, Field.LEAD));
        List<Field> facts = FACTS.stream().filter(field -> !example.text(field).isBlank()).toList();
        facts.forEach(field -> fact(example, field, field == facts.getLast()));
        paragraphs.lines(example.text(Field.TEXT), Face.BODY, path(example, Field.TEXT), Role.BODY, part);
    }

    private void fact(Example example, Field field, boolean last) {
        FieldPath path = path(example, field);
        paragraphs.line(example.text(field), 0, Face.BODY, path);
        if (last) {
            paragraphs.endSentence();
        } else if (!Punctuation.isEnded(example.text(field).strip())) {
            paragraphs.generated(Wording.COMMA, Face.BODY, path);
        }
    }

    private static FieldPath path(Example example, Field field) {
        return new FieldPath(example.id(), field);
    }
}
