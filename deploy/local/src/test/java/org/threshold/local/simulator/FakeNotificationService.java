package org.threshold.local.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Takes acknowledgements and shows the last one. */
final class FakeNotificationService {

    private final HttpServer server;
    private volatile String path = "";
    private volatile String authorization = "";
    private volatile String body = "";

    private FakeNotificationService(HttpServer server) {
        this.server = server;
    }

    static FakeNotificationService start() throws IOException {
        var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        var fake = new FakeNotificationService(HttpServer.create(address, 0));
        fake.listen();
        return fake;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    String path() {
        return path;
    }

    String authorization() {
        return authorization;
    }

    String body() {
        return body;
    }

    void end() {
        server.stop(0);
    }

    private void listen() {
        server.createContext(
                "/",
                exchange -> {
                    path = exchange.getRequestURI().getPath();
                    authorization = exchange.getRequestHeaders().getFirst("authorization");
                    body =
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(201, -1);
                    exchange.close();
                });
        server.start();
    }
}
