package org.duizhao.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.font.Face;
import org.duizhao.store.Places;
import org.duizhao.store.ValuesWhileWritten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path home;

    private Places places;

    @BeforeEach
    void make() {
        places = Places.in(home);
    }

    private Settings stored(String json) throws IOException {
        Files.createDirectories(places.configuration());
        Files.writeString(places.settings(), json);
        return new Settings(places);
    }

    private static List<Setting<?>> table() {
        List<Setting<?>> all = new ArrayList<>(Setting.FONTS.values());
        Stream.of(Setting.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> Setting.class.isAssignableFrom(field.getType())).forEach(field -> {
                    try {
                        all.add((Setting<?>) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
        return all;
    }

    @Test
    void everySettingIsUsed() throws IOException {
        StringBuilder others = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java") && !one.endsWith("Setting.java")).toList()) {
                others.append(Files.readString(file));
            }
        }
        assertThat(Stream.of(Setting.class.getFields()).map(Field::getName))
                .allMatch(name -> others.indexOf("Setting." + name) >= 0);
    }

    private <T> void assertDefaultSurvives(Setting<T> setting) {
        assertThat(setting.read(setting.write(setting.standard()))).as(setting.key()).isEqualTo(setting.standard());
    }

    @Test
    void keysAreUniqueAndDefaultsAreOfTheirKind() {
        assertThat(table()).hasSizeGreaterThan(15).extracting(Setting::key).doesNotHaveDuplicates();
        table().forEach(this::assertDefaultSurvives);
    }

    @Test
    void withoutAFileAllIsAsUsualAndNothingIsWritten() throws IOException {
        Settings settings = new Settings(places);
        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo(Language.ZH);
        assertThat(settings.get(Setting.FONT_SIZE)).isEqualTo(14);
        assertThat(settings.get(Setting.WINDOW).isSet()).isFalse();
        settings.saveNow();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void changesComeBack() throws IOException {
        Settings settings = new Settings(places);
        settings.set(Setting.LANGUAGE, Language.EN);
        settings.set(Setting.APPEARANCE, Appearance.DARK);
        settings.set(Setting.WINDOW, new WindowBounds(-8, 10.5, 1440, 900));
        settings.set(Setting.PAGE_SHOWN, false);
        settings.set(Setting.FONTS.get(Face.BODY), "仿宋");
        settings.saveNow();
        Settings again = new Settings(places);
        assertThat(again.get(Setting.LANGUAGE)).isEqualTo(Language.EN);
        assertThat(again.get(Setting.APPEARANCE)).isEqualTo(Appearance.DARK);
        assertThat(again.get(Setting.WINDOW)).isEqualTo(new WindowBounds(-8, 10.5, 1440, 900));
        assertThat(again.get(Setting.PAGE_SHOWN)).isFalse();
        assertThat(again.get(Setting.FONTS.get(Face.BODY))).isEqualTo("仿宋");
    }

    @Test
    void onlyRealChangesAreTold() {
        Settings settings = new Settings(places);
        List<Setting<?>> told = new ArrayList<>();
        settings.listen(told::add);
        settings.set(Setting.FONT_SIZE, 16.0);
        settings.set(Setting.FONT_SIZE, 16.0);
        settings.set(Setting.PAGE_SHOWN, true);
        assertThat(told).containsExactly(Setting.FONT_SIZE);
    }

    @Test
    void whatDoesNotFitIsTheDefaultOrTheNearest() throws IOException {
        Settings settings = stored("""
                {"language": "fr", "appearance": 3, "window.bounds": [1, "x", 3, 4], "page.bounds": [1, 2, 3, 4, 5], "page.shown": "no", "fontSize": 90,
                 "steps.width": 12, "page.zoom": 3}""");
        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo(Language.ZH);
        assertThat(settings.get(Setting.APPEARANCE)).isEqualTo(Appearance.SYSTEM);
        assertThat(settings.get(Setting.WINDOW)).isEqualTo(WindowBounds.NONE);
        assertThat(settings.get(Setting.PAGE_WINDOW)).isEqualTo(WindowBounds.NONE);
        assertThat(settings.get(Setting.PAGE_SHOWN)).isTrue();
        assertThat(settings.get(Setting.FONT_SIZE)).isEqualTo(20);
        assertThat(settings.get(Setting.STEPS_WIDTH)).isEqualTo(200);
        assertThat(settings.get(Setting.ZOOM)).isEmpty();
    }

    @Test
    void unknownKeysAndOtherWindowsChangesAreKept() throws IOException {
        Settings settings = stored("{\"newer\": {\"deep\": [1, true]}, \"page.shown\": false}");
        Settings other = new Settings(places);
        settings.set(Setting.FONT_SIZE, 18.0);
        other.set(Setting.LANGUAGE, Language.EN);
        settings.saveNow();
        other.saveNow();
        assertThat(places.settings()).content().contains("\"deep\" : [\n      1,\n      true\n    ]");
        Settings again = new Settings(places);
        assertThat(again.get(Setting.FONT_SIZE)).isEqualTo(18);
        assertThat(again.get(Setting.LANGUAGE)).isEqualTo(Language.EN);
        assertThat(again.get(Setting.PAGE_SHOWN)).isFalse();
    }

    @Test
    void whatIsChangedWhileItIsSavedIsSavedToo() throws IOException {
        Settings[] settings = new Settings[1];
        settings[0] = new Settings(ValuesWhileWritten.of(places.settings(), () -> {
            settings[0].set(Setting.FONT_SIZE, 18.0);
            settings[0].set(Setting.LANGUAGE, Language.EN);
        }));
        settings[0].set(Setting.FONT_SIZE, 16.0);
        settings[0].saveNow();
        assertThat(new Settings(places).get(Setting.FONT_SIZE)).as("as it was when the writing began").isEqualTo(16);
        settings[0].saveNow();
        assertThat(new Settings(places).get(Setting.FONT_SIZE)).isEqualTo(18);
        assertThat(new Settings(places).get(Setting.LANGUAGE)).isEqualTo(Language.EN);
    }

    @Test
    void anUnreadableFileIsSetAside() throws IOException {
        Settings settings = stored("{\"language\":");
        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo(Language.ZH);
        assertThat(settings.setAside().orElseThrow()).hasContent("{\"language\":");
        settings.set(Setting.LANGUAGE, Language.EN);
        settings.saveNow();
        assertThat(new Settings(places).get(Setting.LANGUAGE)).isEqualTo(Language.EN);
        assertThat(settings.setAside().orElseThrow()).hasContent("{\"language\":");
    }
}
