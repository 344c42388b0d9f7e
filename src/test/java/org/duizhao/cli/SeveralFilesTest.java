package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.Main;
import org.duizhao.i18n.Messages;
import org.duizhao.model.Draft;
import org.duizhao.model.Field;
import org.duizhao.session.Papers;
import org.duizhao.store.AtomicWriter;
import org.duizhao.store.DraftFile;
import org.duizhao.store.Places;
import org.duizhao.store.SampleDraft;
import org.duizhao.store.ThemeLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Import and export of any number of files into a folder. */
class SeveralFilesTest {
    @TempDir
    private Path folder;

    private Papers papers;
    private Path one;
    private Path two;
    private Path target;

    /** What a call printed and how it ended. */
    private record Ended(int code, String out, List<String> err) {
        String last() {
            return err.getLast();
        }
    }

    @BeforeEach
    void twoDrafts() throws Exception {
        Places places = Places.in(folder.resolve("home"));
        papers = new Papers(new DraftFile(places, "test"), new ThemeLibrary(places), new AtomicWriter());
        one = draft("张三 同志.duizhao");
        two = draft("李四.duizhao");
        target = folder.resolve("新建 文件夹/导出");
    }

    private Path draft(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        papers.save(file, SampleDraft.load(), null);
        return file;
    }

    private static Draft named(String name) {
        return SampleDraft.load().withFacts(SampleDraft.load().facts().with(Field.NAME, name));
    }

    private Ended call(Messages messages, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLine.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new), messages, papers,
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    private Ended call(Object... arguments) {
        return call(new Messages(Messages.CHINESE), arguments);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachDraftBecomesAPaperOfItsName() throws IOException {
        Ended ended = call("export", one, two, "-o", target, "--to", "docx");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).hasSize(3);
        assertThat(ended.err().get(0)).startsWith("[1/2] " + one + " → ").contains("张三 同志.docx").doesNotEndWith(" ");
        assertThat(ended.last()).isEqualTo("共 2 份：完成 2 份，失败 0 份。");
        assertThat(names()).containsExactly("张三 同志.docx", "李四.docx");
        Path alone = folder.resolve("alone.docx");
        assertThat(call("export", one, "-o", alone).code()).isZero();
        assertThat(target.resolve("张三 同志.docx")).hasSameBinaryContentAs(alone);
    }

    @Test
    void aSingleDraftGoesIntoAFolderToo() throws IOException {
        assertThat(call("export", one, "-o", target, "--to", "PDF").code()).isZero();
        assertThat(call("export", one, "--to", "txt", "-o", target).code()).isZero();
        assertThat(names()).containsExactly("张三 同志.pdf", "张三 同志.txt");
    }

    @Test
    void eachDocumentBecomesADraft() throws Exception {
        call("export", one, two, "-o", target, "--to", "txt");
        Path drafts = Files.createDirectory(folder.resolve("草稿"));
        Ended ended = call("import", target.resolve("张三 同志.txt"), target.resolve("李四.txt"), "-o", drafts, "--json");
        assertThat(ended.code()).isZero();
        JsonNode found = JsonMapper.shared().readTree(ended.out());
        assertThat(found.valueStream().map(file -> file.get("draft").asString()))
                .containsExactly(drafts.resolve("张三 同志.duizhao").toString(), drafts.resolve("李四.duizhao").toString());
        assertThat(found.get(0).get("file").asString()).isEqualTo(target.resolve("张三 同志.txt").toString());
        Path single = folder.resolve("single.duizhao");
        assertThat(found.get(0).get("outline")).isEqualTo(JsonMapper.shared().readTree(
                call("import", target.resolve("张三 同志.txt"), "-o", single, "--json").out()));
        assertThat(papers.manuscript(papers.open(drafts.resolve("李四.duizhao")).draft()).text())
                .isEqualTo(papers.manuscript(SampleDraft.load()).text());
        assertThat(call("import", target.resolve("李四.txt"), "-o", drafts, "--force").out()).as("without --json").isEmpty();
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws Exception {
        Path damaged = Files.writeString(folder.resolve("坏.duizhao"), "不是草稿");
        Path missing = folder.resolve("没有.duizhao");
        Ended ended = call("export", damaged, one, folder, missing, two, "-o", target, "--to", "docx");
        assertThat(ended.code()).isEqualTo(CommandLine.UNREADABLE);
        assertThat(names()).containsExactly("张三 同志.docx", "李四.docx");
        assertThat(ended.err()).hasSize(6).noneMatch(line -> line.contains("Exception"));
        assertThat(ended.err().get(0)).startsWith("[1/5] " + damaged + "：").endsWith("。");
        assertThat(ended.err().get(2)).contains("是文件夹");
        assertThat(ended.err().get(3)).contains("找不到");
        assertThat(ended.last()).isEqualTo("共 5 份：完成 2 份，失败 3 份。");
        assertThat(call(new Messages(Messages.ENGLISH), "export", damaged, missing, "-o", target, "--to", "pdf").err())
                .hasSize(3).noneMatch(line -> line.contains("份")).last().isEqualTo("2 in all: 0 done, 2 failed.");
    }

    /** Its file is small: it is the paper that is beyond every bound. */
    @Test
    void oneThatIsTooLongSaysHowLongItMayBe() throws Exception {
        Path lines = folder.resolve("长.txt");
        Files.writeString(lines, "字\n".repeat(250_000));
        Ended ended = call("import", lines, one, "-o", target);
        assertThat(ended.code()).isEqualTo(CommandLine.UNREADABLE);
        assertThat(ended.err().getFirst()).contains("“长.txt”太长").contains("2,000,000 字、50,000 段").endsWith("。");
        assertThat(ended.err()).hasSize(3);
    }

    @Test
    void whateverComesOfOneFileTheOthersAreDone() throws Exception {
        List<Throwable> faults = List.of(new OutOfMemoryError("heap"), new StackOverflowError(), new AssertionError("ours"),
                new IllegalStateException("ours"));
        List<String> files = IntStream.rangeClosed(0, faults.size()).mapToObj(n -> folder.resolve(n + ".duizhao").toString()).toList();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new Messages(Messages.CHINESE), null, new PrintStream(err, true, StandardCharsets.UTF_8));
        Iterator<Throwable> next = faults.iterator();
        int code = Batch.into(target, ".txt", false, papers, terminal).run(files, (file, to) -> {
            if (next.hasNext()) {
                throw SeveralFilesTest.<RuntimeException>unchecked(next.next());
            }
            return List.of();
        });
        assertThat(code).isEqualTo(CommandLine.UNREADABLE);
        List<String> said = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(said.subList(0, 2)).allMatch(line -> line.contains("内存不够") && line.endsWith("。"));
        assertThat(said.subList(2, 4)).allMatch(line -> line.contains("程序内部出错"));
        assertThat(said.getLast()).isEqualTo("共 5 份：完成 1 份，失败 4 份。");
    }

    /** Throws whatever it is given, as code does that the compiler cannot see into. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void theWorstDecidesHowItEnds() throws Exception {
        call("export", one, "-o", target, "--to", "docx");
        Path missing = folder.resolve("没有.duizhao");
        assertThat(call("export", missing, one, two, "-o", target, "--to", "docx").code()).isEqualTo(CommandLine.NOT_WRITTEN);
        assertThat(call("export", one, missing, "-o", target, "--to", "docx").code()).as("whichever came last")
                .isEqualTo(CommandLine.NOT_WRITTEN);
    }

    @Test
    void whatIsThereIsOnlyReplacedByForce() throws Exception {
        Files.createDirectories(target);
        Path there = Files.writeString(target.resolve("李四.docx"), "别人的");
        Ended refused = call("export", one, two, "-o", target, "--to", "docx");
        assertThat(refused.code()).isEqualTo(CommandLine.NOT_WRITTEN);
        assertThat(refused.err().get(1)).contains("已经有了", "--force");
        assertThat(there).hasContent("别人的");
        assertThat(target.resolve("张三 同志.docx")).isNotEmptyFile();
        assertThat(call("export", one, two, "-o", target, "--to", "docx", "--force").code()).isZero();
        assertThat(there).binaryContent().startsWith('P', 'K');
    }

    @Test
    void filesOfOneNameDoNotReplaceEachOther() throws Exception {
        Path other = draft("另处/李四.duizhao");
        papers.save(two, named("李四"), null);
        Ended ended = call("export", two, other, two, "-o", target, "--to", "txt", "--force");
        assertThat(ended.code()).isEqualTo(CommandLine.NOT_WRITTEN);
        assertThat(ended.err().get(1)).contains("同名");
        assertThat(ended.last()).contains("完成 1 份，失败 2 份");
        assertThat(target.resolve("李四.txt")).content().contains("李四");
    }

    @Test
    void whatIsNotUnderstoodIsNotBegun() {
        for (Object[] call : List.<Object[]>of(
                new Object[] {"export", one, two, "-o", target}, new Object[] {"export", one, two, "--to", "docx"},
                new Object[] {"export", one, two, "-o", target, "--to", "odt"},
                new Object[] {"export", one, two, "-o", folder.resolve("a.docx"), "--to", "docx"},
                new Object[] {"export", one, two, "-o", one, "--to", "docx"}, new Object[] {"export", one, "-o", folder},
                new Object[] {"import", one, two}, new Object[] {"import", one, two, "-o", folder.resolve("a.duizhao")},
                new Object[] {"import", one, two, "-o", target, "--theme", "1066"},
                new Object[] {"export", "-o", target, "--to", "docx"})) {
            Ended ended = call(call);
            assertThat(ended.code()).as(List.of(call).toString()).isEqualTo(CommandLine.WRONG_USE);
            assertThat(ended.err()).hasSize(1);
        }
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidOnce() {
        Ended ended = call("export", one, two, "-o", two.resolve("in/a/file"), "--to", "docx");
        assertThat(ended.code()).isEqualTo(CommandLine.NOT_WRITTEN);
        assertThat(ended.err()).hasSize(1);
    }

    @Test
    void unfinishedPapersAreNamed() throws Exception {
        papers.save(two, named(""), null);
        Ended ended = call("export", one, two, "-o", target, "--to", "txt");
        assertThat(ended.code()).isZero();
        assertThat(ended.err().get(1)).contains("李四.txt：已导出，但还有");
    }

    /** In the locale of the call; another system, or the same in another locale, may take it. */
    @Test
    void whatIsNoNameOfAFileStopsNoOther() throws IOException {
        Ended ended = call("export", one, "坏\0.duizhao", "", two, "-o", target, "--to", "txt");
        assertThat(ended.code()).isEqualTo(CommandLine.WRONG_USE);
        assertThat(names()).containsExactly("张三 同志.txt", "李四.txt");
        assertThat(ended.err().get(1)).contains("不能用作文件名");
        assertThat(ended.last()).isEqualTo("共 4 份：完成 2 份，失败 2 份。");
    }

    @Test
    void anInterruptionStopsBetweenFiles() throws Exception {
        List<Path> worked = new ArrayList<>();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Batch batch = Batch.into(target, ".txt", false, papers, new Terminal(new Messages(Messages.CHINESE), stream, stream));
        int code = batch.run(List.of(one.toString(), two.toString()), (file, to) -> {
            worked.add(file);
            return List.of();
        }, () -> !worked.isEmpty());
        assertThat(worked).containsExactly(one);
        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("共 2 份：完成 1 份，失败 0 份，中断后还有 1 份没有处理。\n");
    }

    @Test
    void aFaultOfOursStopsNoOther() throws Exception {
        PrintStream stream = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Batch batch = Batch.into(target, ".txt", false, papers, new Terminal(new Messages(Messages.CHINESE), stream, stream));
        List<Path> worked = new ArrayList<>();
        assertThat(batch.run(List.of(one.toString(), two.toString()), (file, to) -> {
            worked.add(file);
            throw new IllegalStateException("ours");
        }, () -> false)).isEqualTo(CommandLine.UNREADABLE);
        assertThat(worked).containsExactly(one, two);
    }

    @Test
    void aProcessThatIsToEndLeavesNoHalfFile() throws Exception {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dstderr.encoding=UTF-8", "-Dduizhao.home=" + folder.resolve("home"), "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "export"));
        for (int number = 0; number < 300; number++) {
            call.add(Files.copy(one, folder.resolve(number + ".duizhao")).toString());
        }
        call.addAll(List.of("-o", target.toString(), "--to", "docx"));
        ProcessBuilder builder = new ProcessBuilder(call);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        List<String> said = new ArrayList<>();
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            said.add(lines.readLine());
            process.toHandle().destroy();
            lines.lines().forEach(said::add);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(said.getLast()).contains("中断后还有");
        assertThat(names()).hasSize(said.size() - 1).allMatch(name -> name.endsWith(".docx"));
        for (String name : names()) {
            assertThat(call("import", target.resolve(name)).code()).isZero();
        }
    }
}
