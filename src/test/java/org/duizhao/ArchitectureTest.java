package org.duizhao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URL;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between packages, as drawn, and what must never be called. */
class ArchitectureTest {
    private static final String ROOT = "org.duizhao";
    private static final String UI = "ui.control ui.style ui.form ui.preview ui.review ui.theme ui.layout ui.dialog ui.shell";

    /** Every package and the own packages it may import; {@code *} is everything. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            may("font", ""),
            may("words", ""),
            may("model", "font words"),
            may("theme", "model"),
            may("i18n", ""),
            may("compare", ""),
            may("compose", "font words model theme compare"),
            may("paginate", "font compose compare"),
            may("check", "model theme compose"),
            may("recognise", "words model theme"),
            may("docx", "font model compose"),
            may("pdf", "font paginate compose"),
            may("store", "model theme check"),
            may("settings", "font store"),
            may("instance", "store"),
            may("session", "font model theme i18n compare compose paginate check recognise docx pdf store settings"),
            may("ui.control", "i18n compare"),
            may("ui.style", ""),
            may("ui.form", "model theme check session i18n ui.control ui.style"),
            may("ui.preview", "font compose paginate session i18n ui.control ui.style"),
            may("ui.review", "model theme recognise session i18n ui.control ui.style"),
            may("ui.theme", "model theme session i18n ui.control ui.style"),
            may("ui.layout", "font model compose session i18n ui.control ui.style"),
            may("ui.dialog", "i18n ui.control ui.style"),
            may("ui.shell", "font model theme check session settings i18n compare " + UI),
            may("cli", "model theme i18n compose paginate check recognise docx pdf store settings session"),
            may("app", "*"),
            may("", "app cli"));

    private static JavaClasses classes;

    private static Map.Entry<String, Set<String>> may(String from, String to) {
        return Map.entry(from, Arrays.stream(to.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet()));
    }

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    }

    private static String own(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    @Test
    void everyArrowIsDrawn() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass from : classes) {
            Set<String> allowed = ARROWS.get(own(from));
            Assertions.assertThat(allowed).as("package of " + from.getName() + " is not in the picture").isNotNull();
            from.getDirectDependenciesFromSelf().stream().map(arrow -> arrow.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith(ROOT)).filter(to -> !own(to).equals(own(from)))
                    .filter(to -> !allowed.contains("*") && !allowed.contains(own(to)))
                    .forEach(to -> forbidden.computeIfAbsent(own(from) + " -> " + own(to), arrow -> new TreeSet<>())
                            .add(from.getSimpleName() + " -> " + to.getSimpleName()));
        }
        Assertions.assertThat(forbidden).isEmpty();
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    /** Of a line and of pieces there are two kinds still: of the paper as it is set or composed, and of a text as it is read. */
    @Test
    void noNameStandsForTwoClasses() {
        Map<String, Set<String>> packages = new TreeMap<>();
        classes.stream().filter(JavaClass::isTopLevelClass).filter(type -> !type.getSimpleName().equals("package-info"))
                .forEach(type -> packages.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>()).add(own(type)));
        packages.values().removeIf(owners -> owners.size() < 2);
        Assertions.assertThat(packages.keySet()).containsExactly("Line", "Pieces");
    }

    @Test
    void windowsOnlyInTheWindow() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "impl.org.controlsfx..")
                .check(classes);
    }

    @Test
    void oneUserOfEachLibrary() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".docx..")
                .should().dependOnClassesThat().resideInAnyPackage("org.docx4j..", "jakarta.xml.bind..").check(classes);
        noClasses().that().resideOutsideOfPackage(ROOT + ".pdf..")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(classes);
        noClasses().that().resideOutsideOfPackage(ROOT + ".store..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..").check(classes);
    }

    /** The program never connects. Two starts on one machine talk by a socket in a folder, which no network reaches. */
    @Test
    void nothingThatConnects() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx.scene.web..", "java.net.http..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("javafx.application.HostServices")
                .orShould().dependOnClassesThat(resideInAPackage("java.net").and(not(belongToAnyOf(
                        URI.class, URL.class, UnixDomainSocketAddress.class, SocketAddress.class,
                        StandardProtocolFamily.class, ProtocolFamily.class))))
                .orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "openStream")
                .orShould().callMethod(java.awt.Desktop.class, "browse", URI.class)
                .orShould().callMethod(SocketChannel.class, "open")
                .orShould().callMethod(ServerSocketChannel.class, "open")
                .orShould().accessField(StandardProtocolFamily.class, "INET")
                .orShould().accessField(StandardProtocolFamily.class, "INET6")
                .check(classes);
        noClasses().that().resideOutsideOfPackage(ROOT + ".instance..")
                .should().dependOnClassesThat(belongToAnyOf(UnixDomainSocketAddress.class, SocketAddress.class,
                        StandardProtocolFamily.class, ProtocolFamily.class))
                .orShould().dependOnClassesThat().haveNameMatching("java\\.nio\\.channels\\.\\w*(Socket|Datagram)\\w*")
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(classes);
    }

    /** In some languages %d writes digits of their own, which no file name, file or code may hold. */
    @Test
    void formatsNameTheirLanguage() {
        noClasses().should().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(String.class, "format", String.class, Object[].class).check(classes);
    }

    @Test
    void noStaticState() {
        fields().that().areStatic().and().doNotHaveModifier(
                        com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                .should().beFinal().check(classes);
    }
}
