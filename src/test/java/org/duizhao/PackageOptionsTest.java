package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of Windows and macOS are made where nobody has tried it: at least there is each option they use. */
class PackageOptionsTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*[a-z]");
    /** In it jpackage has what it says of itself, also on other systems. */
    private static final Path JPACKAGE = Path.of(URI.create("jrt:/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties"));

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String jlink(String option) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        assertThat(ToolProvider.findFirst("jlink").orElseThrow().run(out, out, option)).isZero();
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows/build.ps1", "macos/build.sh", "common/jpackage.args", "common/jlink.args"})
    void everyOptionIsOne(String file) throws IOException {
        Set<String> known = options(Files.readString(JPACKAGE) + jlink("--help") + jlink("--list-plugins"));
        Set<String> used = options(Files.readString(Path.of("packaging", file)).replaceAll("(?m)^#.*", ""));
        assertThat(used).isNotEmpty().isSubsetOf(known);
    }

    /** Read by Windows PowerShell, which takes what has no mark for the code page of the machine. */
    @Test
    void theScriptForWindowsHasNoOtherLettersThanAsciis() throws IOException {
        assertThat(Files.readString(Path.of("packaging/windows/build.ps1"))).matches("(?s)^\\p{ASCII}*");
    }
}
