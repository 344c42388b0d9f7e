package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Path HOME = Path.of("/home/u");

    private static Places on(String system, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(Map.of("os.name", system, "user.home", HOME.toString()));
        all.putAll(values);
        return Places.of(all::get, all::get);
    }

    @Test
    void linux() {
        assertThat(on("Linux", Map.of())).isEqualTo(
                new Places(HOME.resolve(".local/share/duizhao"), HOME.resolve(".config/duizhao")));
        Path elsewhere = Path.of("/x").toAbsolutePath();
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", elsewhere.toString(), "XDG_CONFIG_HOME", "relative")))
                .isEqualTo(new Places(elsewhere.resolve("duizhao"), HOME.resolve(".config/duizhao")));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "relative", "XDG_CONFIG_HOME", elsewhere.toString())))
                .isEqualTo(new Places(HOME.resolve(".local/share/duizhao"), elsewhere.resolve("duizhao")));
    }

    @Test
    void windowsAndMac() {
        assertThat(on("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Places.in(Path.of("/roaming/Duizhao")));
        assertThat(on("Windows 11", Map.of())).isEqualTo(Places.in(HOME.resolve("AppData/Roaming/Duizhao")));
        assertThat(on("Mac OS X", Map.of())).isEqualTo(Places.in(HOME.resolve("Library/Application Support/Duizhao")));
    }

    @Test
    void anotherHomeGoesBeforeAll() {
        Map<String, String> both = Map.of("duizhao.home", "/p", "DUIZHAO_HOME", "/v", "APPDATA", "/roaming");
        assertThat(on("Windows 11", both)).isEqualTo(Places.in(Path.of("/p")));
        assertThat(on("Linux", Map.of("duizhao.home", " ", "DUIZHAO_HOME", "/v"))).isEqualTo(Places.in(Path.of("/v")));
    }
}
