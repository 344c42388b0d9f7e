package org.duizhao.ui.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Aspect;
import org.duizhao.model.SectionKind;
import org.duizhao.recognise.Place;
import org.duizhao.session.Reviewed;
import org.duizhao.theme.ThemeAspect;

/** Every place of a paper that a paragraph can be put into. */
record PlaceMenu(Reviewed reviewed, Messages messages, Consumer<Place> chosen) {
    private static final List<SectionKind> IN = List.of(SectionKind.OPENING, SectionKind.LAST_YEAR, SectionKind.CASE,
            SectionKind.CAUSES, SectionKind.MEASURES, SectionKind.PERSONAL_MATTERS, SectionKind.OPINIONS, SectionKind.CLOSING);

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(menu("review.place.problem", problems()));
        items.add(item("example", Place.Named.EXAMPLE));
        items.add(item("continuation", Place.Named.CONTINUATION));
        IN.forEach(kind -> items.add(named(FieldNames.block(kind, messages), new Place.In(kind))));
        items.add(menu("review.place.heading", headings()));
        items.add(menu("review.place.around", Arrays.stream(Place.Named.values()).filter(Place::isAround)
                .map(place -> item(place.name().toLowerCase(Locale.ROOT), place)).toList()));
        items.add(item("unplaced", Place.Named.UNPLACED));
        return items;
    }

    private List<MenuItem> problems() {
        List<MenuItem> items = new ArrayList<>();
        List<Aspect> aspects = reviewed.draft().all(Aspect.class);
        for (int i = 0; i < aspects.size(); i++) {
            items.add(named(aspects.get(i).heading(), new Place.Problem(i)));
        }
        return items;
    }

    private List<MenuItem> headings() {
        List<MenuItem> items = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            if (kind.hasHeading()) {
                items.add(named(FieldNames.block(kind, messages), new Place.Heading(kind)));
            }
        }
        for (ThemeAspect aspect : reviewed.recognition().theme().aspects()) {
            items.add(named(aspect.name(), new Place.AspectHeading(aspect.id())));
        }
        items.add(item("aspect", new Place.AspectHeading("")));
        return items;
    }

    private Menu menu(String key, List<MenuItem> items) {
        Menu menu = new Menu(messages.get(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, Place place) {
        return named(messages.get("review.place." + key), place);
    }

    private MenuItem named(String name, Place place) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(place));
        return item;
    }
}
