package org.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Edits of every kind, one after the other; the same for the same seed. */
public final class RandomEdits {
    private static final List<String> TEXTS = List.of("", "一句", "一句。", "两行\n第二行", "\n从新的一行起", "（一）自己编号的", "某某同志",
            "2024年只参加了3次调研，谈心谈话走过场，抓落实的韧劲不足，满足于完成上级交办的任务，到基层一线少，与群众谈心交流少。");

    private final Random random;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    public Draft any(Draft draft) {
        return random.nextInt(4) == 0 ? structure(draft) : words(draft);
    }

    /** Changes what elements say and how they look, but not which there are and in what order. */
    public Draft words(Draft draft) {
        return switch (random.nextInt(6)) {
            case 0 -> style(draft);
            case 1 -> Edits.link(draft, one(draft.all(Point.class)).id(), one(draft.all(Problem.class)).id(), random.nextBoolean());
            case 2 -> draft.showing(one(List.of(TitlePart.values())), random.nextBoolean());
            default -> {
                Element element = one(draft.elements().toList());
                yield Edits.text(draft, new FieldPath(element.id(), one(List.copyOf(element.fields()))), one(TEXTS));
            }
        };
    }

    private Draft style(Draft draft) {
        OutlineLevel level = one(List.of(OutlineLevel.values()));
        ItemStyle style = draft.style().of(level);
        return draft.withStyle(draft.style().with(level, random.nextBoolean() ? style.with(one(List.of(ItemForm.values())))
                : style.with(one(List.of(Numbering.values())))));
    }

    private Draft structure(Draft draft) {
        List<Element> items = new ArrayList<>(draft.all(Problem.class));
        items.addAll(draft.all(Point.class));
        String item = one(items).id();
        return switch (random.nextInt(5)) {
            case 0 -> Edits.add(draft, one(draft.all(Aspect.class)).id(), random.nextInt(4), Problem.empty(draft.freshId("p")));
            case 1 -> Edits.add(draft, one(draft.all(Problem.class)).id(), 0, Example.empty(draft.freshId("e"), "比如，"));
            case 2 -> items.size() < 6 ? draft : Edits.remove(draft, item);
            case 3 -> Edits.move(draft, one(draft.all(Problem.class)).id(), one(draft.all(Aspect.class)).id(), random.nextInt(4));
            default -> Edits.shift(draft, item, random.nextBoolean() ? 1 : -1);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
