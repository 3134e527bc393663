package org.threshold.workflow.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Answers for the notification service that nothing is due and that its clock follows. */
final class QuietDoor {

    private final HttpServer server;
    private volatile String offset = "{\"offsetSeconds\": 0}";

    QuietDoor() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/local/clock", this::clock);
        server.createContext(
                "/local/quiet",
                exchange -> answer(exchange, "{\"quiet\": true, \"waitingFor\": []}"));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void clock(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            offset = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        }
        answer(exchange, offset);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
