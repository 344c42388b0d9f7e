package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Launchers, help, manual and completions name the commands and options there are, and no other. */
class ShellFilesTest {
    private static final Path COMMON = Path.of("packaging/common");
    private static final Set<String> COMMANDS = Set.of("import", "export", "paginate", "tour");
    private static final Set<String> ALWAYS = Set.of("--help", "--version");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z]+");

    private static List<Command> offered() {
        return Stream.of(Command.values()).filter(command -> command != Command.CHECK).toList();
    }

    private static Set<String> words(Command command) {
        Set<String> words = command.options().stream().map(Option::word).collect(Collectors.toCollection(TreeSet::new));
        if (command != Command.TOUR) {
            words.add("--help");
        }
        return words;
    }

    private static Set<String> all() {
        Set<String> words = new TreeSet<>(ALWAYS);
        offered().forEach(command -> words.addAll(words(command)));
        return words;
    }

    private static Set<String> in(String text) {
        return OPTION.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String file(String name) throws IOException {
        return Files.readString(COMMON.resolve(name));
    }

    @Test
    void theTableHasTheCommandsThatAreOffered() {
        assertThat(offered().stream().map(Command::word)).containsExactlyInAnyOrderElementsOf(COMMANDS);
        assertThat(Option.TO.choices()).isEqualTo(Stream.of(Format.values()).map(one -> one.ending().substring(1)).toList());
    }

    @Test
    void helpNamesThemAll() {
        for (Messages messages : List.of(new Messages(Messages.CHINESE), new Messages(Messages.ENGLISH))) {
            String help = messages.get("cli.help");
            assertThat(in(help)).isEqualTo(all());
            for (Command command : offered()) {
                Set<String> named = in(help.lines().filter(line -> line.strip().startsWith("duizhao " + command.word() + " "))
                        .collect(Collectors.joining("\n")));
                named.add("--help");
                Set<String> there = words(command);
                there.add("--help");
                assertThat(named).as(command.word()).isEqualTo(there);
            }
        }
    }

    @Test
    void theManualNamesThemAll() throws IOException {
        String manual = file("duizhao.1").replace("\\-", "-");
        Set<String> there = new TreeSet<>(all());
        there.addAll(Set.of("-h", "--"));
        assertThat(Pattern.compile("\\.TP\n\\.B[IR]? (-.*)").matcher(manual).results()
                .flatMap(match -> Stream.of(match.group(1).split("[\\s\",]+"))).filter(word -> word.startsWith("-")))
                .containsExactlyInAnyOrderElementsOf(there);
        assertThat(manual).contains(COMMANDS.stream().map(".TP\n.B %s\n"::formatted).toList());
        assertThat(in(manual)).isSubsetOf(there);
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, names = "CHECK", mode = EnumSource.Mode.EXCLUDE)
    @EnabledOnOs(OS.LINUX)
    void bashOffersTheOptionsOfACommand(Command command) throws Exception {
        assertThat(bash("duizhao", command.word(), "-")).isEqualTo(words(command));
        assertThat(bash("duizhao", command.word(), "")).as("files").isEmpty();
        for (Option option : command.options()) {
            assertThat(bash("duizhao", command.word(), option.word(), "")).isEqualTo(Set.copyOf(option.choices()));
        }
        assertThat(bash("duizhao", command.word(), "--", "-")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void bashOffersTheCommands() throws Exception {
        assertThat(bash("duizhao", "")).isEqualTo(Stream.of(COMMANDS, ALWAYS).flatMap(Set::stream).collect(Collectors.toSet()));
        assertThat(bash("duizhao", "ex")).containsExactly("export");
        assertThat(bash("duizhao", "--v")).containsExactly("--version");
    }

    /** What is offered for the last word. */
    private static Set<String> bash(String... words) throws Exception {
        String line = Arrays.stream(words).map("'%s'"::formatted).collect(Collectors.joining(" "));
        Process bash = new ProcessBuilder("bash", "-euc", "source " + COMMON.resolve("duizhao.bash") + "; COMP_WORDS=(" + line
                + "); COMP_CWORD=" + (words.length - 1) + "; _duizhao; printf '%s\\n' \"${COMPREPLY[@]-}\"")
                .redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.lines().filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void zshAndFishOfferTheSame() throws IOException {
        String zsh = file("duizhao.zsh");
        String fish = file("duizhao.fish");
        for (Command command : offered()) {
            String part = zsh.substring(zsh.indexOf("\n  " + command.word() + ")"));
            assertThat(in(part.substring(0, part.indexOf(";;")).replaceAll("_files -/", "").replaceAll("\\[[^]]*]", "")))
                    .as(command.word()).isEqualTo(words(command));
            Set<String> named = fish.lines().filter(line -> line.contains("from " + command.word() + "'"))
                    .map(line -> line.replaceFirst(".* -([sl]) (\\w+).*", "$1$2"))
                    .map(word -> word.startsWith("s") ? "-" + word.substring(1) : "--" + word.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).as(command.word()).isEqualTo(words(command));
            assertThat(fish).contains("__fish_use_subcommand -a " + command.word() + " ");
        }
        assertThat(zsh).contains("(import export paginate tour --help --version)");
        for (Option option : Option.values()) {
            assertThat(List.of(zsh, fish)).allMatch(text -> text.contains(String.join(" ", option.choices())));
        }
    }

    /** They choose by the first word whether JavaFX is needed. */
    @Test
    void launchersKnowWhatOpensNoWindow() throws IOException {
        Set<String> without = Stream.of(Command.values()).filter(command -> command != Command.TOUR).map(Command::word)
                .collect(Collectors.toSet());
        assertThat(List.of(file("duizhao").lines().filter(line -> line.contains("javafx= ")).findFirst().orElseThrow().strip()
                .split("\\)")[0].split("[ |]+"))).containsAll(without).contains("-*").hasSize(without.size() + 1);
        String words = file("duizhao.cmd").lines().filter(line -> line.startsWith("for %%c in (")).findFirst().orElseThrow();
        assertThat(List.of(words.substring(words.indexOf('(') + 1, words.indexOf(')')).split(" "))).containsAll(without)
                .containsAll(ALWAYS).contains("-h").hasSize(without.size() + 3);
    }
}
