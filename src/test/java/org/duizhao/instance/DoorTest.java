package org.duizhao.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duizhao.store.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first start and the second. */
class DoorTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> welcomed = new ArrayBlockingQueue<>(20);
    private final Queue<AutoCloseable> open = new ArrayDeque<>();
    private Path temporary;

    @BeforeEach
    void aFolderForAnything() throws IOException {
        temporary = Files.createDirectory(folder.resolve("t"));
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private Places places() {
        return Places.in(folder.resolve("h"));
    }

    private Door door(Path lockFile, Duration toAnswer, Duration toBeginOrEnd) {
        return new Door(lockFile, Optional.empty(), temporary, toAnswer, toBeginOrEnd);
    }

    private Arrival arrive(Path... files) {
        return door(places().instance(), LONG, LONG).arrive(List.of(files));
    }

    private Entrance first() {
        return first(places().instance());
    }

    private Entrance first(Path lockFile) {
        Arrival arrival = door(lockFile, LONG, LONG).arrive(List.of());
        assertThat(arrival).isInstanceOf(Arrival.First.class);
        Entrance entrance = ((Arrival.First) arrival).entrance();
        open.add(entrance);
        return entrance;
    }

    private Entrance listening() {
        Entrance entrance = first();
        entrance.listen(new Host(Runnable::run, welcomed::add, SHORT));
        return entrance;
    }

    private Path socket() throws IOException {
        return LockNotes.read(places().instance()).socket().orElseThrow();
    }

    private SocketChannel visitor() throws IOException {
        SocketChannel visitor = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
        open.add(visitor);
        assertThat(Talk.hears(visitor, Talk.GREETING)).isTrue();
        return visitor;
    }

    private void refuses(String message) throws IOException {
        SocketChannel visitor = visitor();
        Talk.say(visitor, message);
        visitor.shutdownOutput();
        assertThatThrownBy(() -> Talk.hears(visitor, Talk.TAKEN)).isInstanceOf(IOException.class);
        assertThat(welcomed).isEmpty();
    }

    @Test
    void theSecondHandsItsFilesToTheFirst() throws Exception {
        listening();
        Path one = folder.resolve("材料 一.duizhao");
        Path two = folder.resolve("line\nfeed.docx");
        assertThat(arrive(one, two)).isEqualTo(new Arrival.HandedOver());
        assertThat(welcomed.take()).containsExactly(one, two);
        assertThat(arrive()).isEqualTo(new Arrival.HandedOver());
        assertThat(welcomed.take()).as("the window only comes to the front").isEmpty();
    }

    @Test
    void aHundredFilesOfAnyLengthAreHandedOver() throws Exception {
        listening();
        Path deep = folder.resolve("很".repeat(80) + "/" + "长".repeat(80));
        Path[] many = Stream.iterate(0, number -> number + 1).limit(120).map(number -> deep.resolve("" + number)).toArray(Path[]::new);
        assertThat(arrive(many)).isEqualTo(new Arrival.HandedOver());
        assertThat(welcomed.take()).containsExactly(List.of(many).subList(0, 100).toArray(Path[]::new));
    }

    @Test
    void anotherHomeIsAnotherProgram() {
        listening();
        first(Places.in(folder.resolve("other")).instance());
        assertThat(welcomed).isEmpty();
    }

    @Test
    void nobodyElseMayKnock() throws IOException {
        first();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(places().data()))).isEqualTo("rwx------");
        assertThat(socket()).hasParentRaw(places().data());
        assertThat(Files.readAllLines(places().instance())).hasSize(3).first()
                .isEqualTo("" + ProcessHandle.current().pid());
    }

    @Test
    void aFolderThatOthersEnterIsNoPlaceForASocket() throws Exception {
        Files.createDirectories(places().data());
        Files.setPosixFilePermissions(places().data(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Entrance entrance = listening();
        Path socket = socket();
        assertThat(socket.getParent()).hasParentRaw(temporary);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
        assertThat(arrive()).isEqualTo(new Arrival.HandedOver());
        entrance.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aLongPathIsNoPlaceForASocket() throws Exception {
        Places deep = Places.in(folder.resolve("很长的文件夹名".repeat(9)));
        first(deep.instance()).listen(Runnable::run, welcomed::add);
        assertThat(LockNotes.read(deep.instance()).socket().orElseThrow().getParent()).hasParentRaw(temporary);
        assertThat(door(deep.instance(), LONG, LONG).arrive(List.of(folder))).isEqualTo(new Arrival.HandedOver());
        assertThat(welcomed.take()).containsExactly(folder);
    }

    @Test
    void theFolderOfTheSessionIsPreferredIfItIsOnesOwn() throws IOException {
        Path far = folder.resolve("很长的文件夹名".repeat(9));
        Path session = Files.createDirectory(folder.resolve("s"), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rwx------")));
        assertThat(SocketPlace.in(far, Optional.of(session), temporary).getParent()).hasParentRaw(session);
        Files.setPosixFilePermissions(session, PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThat(SocketPlace.in(far, Optional.of(session), temporary).getParent()).hasParentRaw(temporary);
        assertThat(SocketPlace.in(far, Optional.of(Path.of("relative")), temporary).getParent()).hasParentRaw(temporary);
        assertThat(SocketPlace.in(far, Optional.of(folder.resolve("gone")), temporary).getParent()).hasParentRaw(temporary);
    }

    @Test
    void withoutAnyPlaceForASocketTheProgramRunsAllTheSame() throws IOException {
        Path deep = folder.resolve("很长的文件夹名".repeat(9)).resolve("instance.lock");
        Door door = new Door(deep, Optional.empty(), folder.resolve("gone"), LONG, LONG);
        try (Entrance first = ((Arrival.First) door.arrive(List.of())).entrance()) {
            first.listen(Runnable::run, welcomed::add);
            assertThat(door.arrive(List.of())).as("and nobody waits for it").isEqualTo(new Arrival.Alone());
        }
        assertThat(LockNotes.read(deep).hasNoSocket()).isTrue();
    }

    @Test
    void aDeadSocketIsRemovedWithItsFolder() throws IOException {
        Path dead = Files.createDirectory(temporary.resolve("duizhao-1")).resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(dead));
        }
        assertThat(Files.exists(dead)).as("as a crash leaves it").isTrue();
        noteOfADeadProcess(dead);
        first();
        assertThat(temporary).isEmptyDirectory();
        assertThat(Files.exists(socket())).isTrue();
    }

    private void noteOfADeadProcess(Object socket) throws IOException {
        Files.createDirectories(places().data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(places().instance(), "1\n2026-01-01T00:00:00Z\n" + socket + "\n");
    }

    @Test
    void nothingButASocketIsRemoved() throws IOException {
        Path paper = Files.writeString(folder.resolve("材料.duizhao"), "草稿");
        noteOfADeadProcess(paper);
        first().close();
        Path folderOfOthers = Files.createDirectory(temporary.resolve("duizhao-2"));
        Path file = Files.writeString(folderOfOthers.resolve("socket"), "no socket");
        noteOfADeadProcess(file);
        first().close();
        assertThat(paper).hasContent("草稿");
        assertThat(file).hasContent("no socket");
        assertThat(places().instance()).as("never deleted").exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "12", "1\n2\nrelative\n", "1\n2\n\0\n", "一些\n别的\n/文字\n更多"})
    void whatStandsInTheFileDoesNotMatter(String text) throws IOException {
        Files.createDirectories(places().data());
        Files.writeString(places().instance(), text);
        first();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "relative\0", "/a\0relative\0", "\0", "/a\0\0", "/a", "GET / HTTP/1.1\r\n\r\n"})
    void onlyAbsolutePathsAreAccepted(String message) throws IOException {
        listening();
        refuses(message);
    }

    @Test
    void tooMuchIsNotAccepted() throws IOException {
        listening();
        refuses("/a\0".repeat(101));
        SocketChannel visitor = visitor();
        assertThatThrownBy(() -> {
            Talk.say(visitor, ("/" + "a".repeat(Talk.MAX_BYTES)).repeat(9) + "\0");
            visitor.shutdownOutput();
            Talk.hears(visitor, Talk.TAKEN);
        }).isInstanceOf(IOException.class);
        assertThat(welcomed).isEmpty();
    }

    @Test
    void slowVisitorsKeepNobodyOutForLong() throws Exception {
        listening();
        for (int count = 0; count < 6; count++) {
            visitor();
        }
        assertThat(arrive(folder)).isEqualTo(new Arrival.HandedOver());
        SocketChannel slow = visitor();
        assertThatThrownBy(() -> Talk.hears(slow, Talk.TAKEN)).as("sent away").isInstanceOf(IOException.class);
        assertThat(welcomed.take()).containsExactly(folder);
    }

    @Test
    void aCrowdHasToComeAgain() throws Exception {
        listening();
        for (int count = 0; count < 12; count++) {
            open.add(SocketChannel.open(UnixDomainSocketAddress.of(socket())));
        }
        assertThat(arrive(folder)).isEqualTo(new Arrival.HandedOver());
        assertThat(welcomed.take()).containsExactly(folder);
    }

    @Test
    void oneThatDoesNotAnswerIsNotWaitedForForever() throws IOException {
        first();
        assertThat(door(places().instance(), SHORT, LONG).arrive(List.of(folder)))
                .isEqualTo(new Arrival.Unanswered("" + ProcessHandle.current().pid()));
    }

    @Test
    void whatAHangingWindowDidNotTakeItDoesNotOpenLater() throws Exception {
        Queue<Runnable> hanging = new ArrayDeque<>();
        first().listen(new Host(hanging::add, welcomed::add, SHORT));
        assertThat(arrive(folder)).isInstanceOf(Arrival.Unanswered.class);
        assertThat(hanging).hasSize(1).allSatisfy(Runnable::run);
        assertThat(welcomed).isEmpty();
    }

    /** The visitor is sent away, and the next program opens its files. */
    @Test
    void whatAnEndingWindowDidNotBeginItDoesNotOpen() throws Exception {
        BlockingQueue<Runnable> busy = new ArrayBlockingQueue<>(1);
        Entrance ending = first();
        ending.listen(new Host(busy::add, welcomed::add, LONG));
        SocketChannel visitor = visitor();
        Talk.say(visitor, Talk.naming(List.of(folder)));
        visitor.shutdownOutput();
        Runnable opening = busy.take();
        ending.shut();
        opening.run();
        assertThat(welcomed).isEmpty();
        assertThatThrownBy(() -> Talk.hears(visitor, Talk.TAKEN)).isInstanceOf(IOException.class);
    }

    @Test
    void oneWhoGreetsInAnotherWayIsToldNothing() throws Exception {
        first().shut();
        Path strange = folder.resolve("strange");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(strange));
            Files.writeString(places().instance(), "1\n2\n" + strange + "\n");
            Thread greeting = Thread.ofVirtual().start(() -> {
                try (SocketChannel visitor = server.accept()) {
                    Talk.say(visitor, "duizhao 2\n");
                    assertThatThrownBy(() -> Talk.hears(visitor, "/")).isInstanceOf(EOFException.class);
                    welcomed.add(List.of());
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThat(arrive(folder)).isEqualTo(new Arrival.Unanswered("1"));
            greeting.join();
            assertThat(welcomed).hasSize(1);
        }
    }

    @Test
    void oneThatIsBeginningIsWaitedFor() throws Exception {
        Entrance entrance = first();
        Thread.ofVirtual().start(() -> {
            while (welcomed.isEmpty()) {
                Thread.onSpinWait();
            }
            welcomed.clear();
            entrance.listen(Runnable::run, welcomed::add);
        });
        Thread.ofVirtual().start(() -> welcomed.add(List.of()));
        assertThat(arrive(folder)).isEqualTo(new Arrival.HandedOver());
    }

    @Test
    void oneThatIsEndingIsFollowed() throws Exception {
        Entrance ending = listening();
        ending.shut();
        assertThat(Files.exists(socket())).isFalse();
        Thread.ofVirtual().start(ending::close);
        first();
        assertThat(welcomed).isEmpty();
    }

    @Test
    void oneThatNeverOpensItsDoorIsLeftAlone() {
        first().shut();
        assertThat(door(places().instance(), LONG, SHORT).arrive(List.of(folder))).isEqualTo(new Arrival.Alone());
    }

    @Test
    void whereNothingCanBeWrittenEachIsAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(door(file.resolve("instance.lock"), LONG, LONG).arrive(List.of())).isEqualTo(new Arrival.Alone());
    }

    @Test
    void anotherProcessIsTheFirstUntilItIsGone() throws Exception {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), FirstProgram.class.getName(),
                places().instance().toString(), temporary.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("first");
            Path file = folder.resolve("材料.duizhao");
            assertThat(arrive(file)).isEqualTo(new Arrival.HandedOver());
            assertThat(said.readLine()).isEqualTo("[" + file + "]");
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(Files.exists(socket())).as("its dead socket").isTrue();
        listening();
        assertThat(arrive()).isEqualTo(new Arrival.HandedOver());
    }
}
