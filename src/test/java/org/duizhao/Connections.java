package org.duizhao;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Sees who connects: a port that documents can name, and the question every socket and URL asks before it connects
 * anywhere, which way to go.
 */
public final class Connections extends ProxySelector implements AutoCloseable {
    private final ProxySelector before = ProxySelector.getDefault();
    private final List<URI> wanted = new CopyOnWriteArrayList<>();
    private final ServerSocketChannel port;

    public Connections() throws IOException {
        port = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        port.configureBlocking(false);
        ProxySelector.setDefault(this);
    }

    /** An address at that port. */
    public String address(String path) throws IOException {
        return "http://127.0.0.1:" + ((InetSocketAddress) port.getLocalAddress()).getPort() + "/" + path;
    }

    /** Whoever connected or asked how to, since the last time. */
    public List<String> seen() throws IOException {
        List<String> seen = new CopyOnWriteArrayList<>(wanted.stream().map(URI::toString).toList());
        wanted.clear();
        for (SocketChannel one = port.accept(); one != null; one = port.accept()) {
            seen.add("connected");
            one.close();
        }
        return seen;
    }

    @Override
    public List<Proxy> select(URI uri) {
        wanted.add(uri);
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException problem) {
        wanted.add(uri);
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        port.close();
    }
}
