package org.duizhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A watch that sees nothing would let everything pass. */
class ConnectionsTest {
    @Test
    void socketsAndAddressesAreSeen() throws Exception {
        try (Connections connections = new Connections()) {
            assertThat(connections.seen()).isEmpty();
            URI address = URI.create(connections.address("x"));
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                assertThat(socket.isConnected()).isTrue();
            }
            assertThat(connections.seen()).hasSize(2).contains("connected");
            address.toURL().openConnection().connect();
            assertThat(connections.seen()).contains(address.toString(), "connected");
        }
    }
}
