package org.duizhao.outside;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/**
 * Lets a script read the windows of the real program, which it then works with keys and mouse as a person would. A Java agent
 * whose argument is the place of a socket: whoever connects is told {@link WindowWords}, or nothing while there is no
 * window or the window's thread does not answer. It changes nothing.
 */
public final class WindowTeller {
    private static final int PATIENCE = 20;

    private WindowTeller() {}

    /** Called by Java before the program begins. */
    public static void premain(String socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(Path.of(socket)));
        Thread.ofPlatform().daemon().name("window teller").start(() -> answer(server));
    }

    private static void answer(ServerSocketChannel server) {
        while (true) {
            try (SocketChannel visitor = server.accept()) {
                ByteBuffer told = ByteBuffer.wrap(words().getBytes(StandardCharsets.UTF_8));
                while (told.hasRemaining()) {
                    visitor.write(told);
                }
            } catch (IOException e) {
                // a script that went away asks again or never; the next visitor is another
            }
        }
    }

    private static String words() {
        CompletableFuture<String> told = new CompletableFuture<>();
        try {
            Platform.runLater(() -> told.complete(WindowWords.now()));
            return told.get(PATIENCE, TimeUnit.SECONDS);
        } catch (IllegalStateException | ExecutionException | TimeoutException e) {
            return ""; // no window yet, or one that does not answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
