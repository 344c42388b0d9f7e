package org.duizhao.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the program keeps what is not a paper. Nothing is created before something is written there.
 *
 * @param data          recovery, backups, locks, the list of recent drafts, theme packs of one's own, the log
 * @param configuration settings and looks
 */
public record Places(Path data, Path configuration) {
    private static final String NAME = "duizhao";

    /** The folders this system has for it; the property duizhao.home or the variable DUIZHAO_HOME names another. */
    public static Places ofSystem() {
        return of(System::getProperty, System::getenv);
    }

    static Places of(UnaryOperator<String> property, UnaryOperator<String> variable) {
        Optional<Path> home = path(property.apply("duizhao.home")).or(() -> path(variable.apply("DUIZHAO_HOME")));
        return home.map(Places::in).orElseGet(() -> system(Path.of(property.apply("user.home")),
                property.apply("os.name").toLowerCase(Locale.ROOT), variable));
    }

    /** Everything below one folder. */
    public static Places in(Path home) {
        return new Places(home.resolve("data"), home.resolve("config"));
    }

    private static Places system(Path user, String system, UnaryOperator<String> variable) {
        if (system.startsWith("windows")) {
            return in(path(variable.apply("APPDATA")).orElse(user.resolve("AppData/Roaming")).resolve("Duizhao"));
        }
        if (system.startsWith("mac")) {
            return in(user.resolve("Library/Application Support/Duizhao"));
        }
        // XDG Base Directory Specification 0.8: relative paths are to be ignored
        return new Places(
                path(variable.apply("XDG_DATA_HOME")).filter(Path::isAbsolute).orElse(user.resolve(".local/share"))
                        .resolve(NAME),
                path(variable.apply("XDG_CONFIG_HOME")).filter(Path::isAbsolute).orElse(user.resolve(".config"))
                        .resolve(NAME));
    }

    private static Optional<Path> path(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(Path::of);
    }

    public Path recovery() {
        return data.resolve("recovery");
    }

    public Path backups() {
        return data.resolve("backups");
    }

    public Path locks() {
        return data.resolve("locks");
    }

    /** Locked by the one program that runs with these places. */
    public Path instance() {
        return data.resolve("instance.lock");
    }

    /** Theme packs a person has put there. */
    public Path themes() {
        return data.resolve("themes");
    }

    /** What the program notes for its developers. */
    public Path log() {
        return data.resolve("log.txt");
    }

    public Path recent() {
        return data.resolve("recent.json");
    }

    /** Looks kept for further papers. */
    public Path looks() {
        return configuration.resolve("looks.json");
    }

    public Path settings() {
        return configuration.resolve("settings.json");
    }
}
