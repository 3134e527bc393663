package org.threshold.workflow.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers for the notification service that nothing is due, that its clock follows, and what
 * agencies wrote: to whoever has the key of this service, and unless it is away.
 */
final class QuietDoor {

    private final HttpServer server;
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private volatile boolean away;
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
        server.createContext("/api/v1/notifications/", this::reply);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What is fetched as a reply to a notification. */
    void holds(String notification, int number, String text) {
        written.put(
                "/api/v1/notifications/" + notification + "/replies/" + number,
                new JsonMapper().writeValueAsString(Map.of("text", text)));
    }

    /** Whether it is away for whoever fetches replies. */
    void away(boolean now) {
        away = now;
    }

    /** How often somebody was turned away. */
    int turnedAway() {
        return turnedAway.get();
    }

    private void reply(HttpExchange exchange) throws IOException {
        String text = written.get(exchange.getRequestURI().getPath());
        String key = exchange.getRequestHeaders().getFirst("Authorization");
        if (away || text == null || !("Bearer " + Accounts.WORKFLOW_KEY).equals(key)) {
            turnedAway.incrementAndGet();
            exchange.sendResponseHeaders(away ? 503 : text == null ? 404 : 401, -1);
            exchange.close();
        } else {
            answer(exchange, text);
        }
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
