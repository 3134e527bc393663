package org.threshold.notification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The system of an agency: receives webhooks, verifies each with its own reading of the Standard
 * Webhooks specification, and answers as it is told to.
 */
public final class AgencyDouble implements AutoCloseable {

    private interface Answer {
        void to(HttpExchange exchange, Received asked) throws IOException;
    }

    /** A webhook as it arrived. */
    public record Received(
            String webhookId,
            long timestamp,
            String contentType,
            String body,
            boolean signatureHolds,
            Asked asked) {

        public JsonNode json() {
            return JsonMapper.builder().build().readTree(body);
        }
    }

    /** Where a message was posted, and with which right. */
    public record Asked(String path, String authorization) {}

    private static final byte[] KEY =
            "an agency's own shared secret!!!".getBytes(StandardCharsets.UTF_8);

    private static final byte[] NEXT =
            "the agency's next shared secret!".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile byte[] key = KEY;
    private volatile Answer answer = (exchange, asked) -> exchange.sendResponseHeaders(204, -1);

    private AgencyDouble(HttpServer server) {
        this.server = server;
        server.createContext("/webhook", this::receive);
        server.setExecutor(threads);
        server.start();
    }

    /** An agency that answers 204, on a free port. */
    public static AgencyDouble listening() {
        try {
            return new AgencyDouble(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    /** The same over TLS, with a certificate that no authority has signed. */
    public static AgencyDouble withACertificateOfItsOwn() {
        try {
            HttpsServer server =
                    HttpsServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context()));
            return new AgencyDouble(server);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    public URI address() {
        String scheme = server instanceof HttpsServer ? "https" : "http";
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
    }

    public String secret() {
        return written(KEY);
    }

    /** The secret that this agency will take. */
    public String nextSecret() {
        return written(NEXT);
    }

    /** From now on it verifies with its next secret alone. */
    public void takesNextSecret() {
        key = NEXT;
    }

    private static String written(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    public List<Received> received() {
        return received;
    }

    /** Answers that it has no time until an instant, or for a number of seconds. */
    public void isBusyUntil(String retryAfter) {
        asksToWait(503, retryAfter);
    }

    /** Answers with a status and when to come again. */
    public void asksToWait(int status, String retryAfter) {
        answer =
                (exchange, asked) -> {
                    exchange.getResponseHeaders().add("Retry-After", retryAfter);
                    exchange.sendResponseHeaders(status, -1);
                };
    }

    /** Answers 200, and what follows from the message that came. */
    public void answersWith(UnaryOperator<String> made) {
        answersAs(asked -> new Given(200, made.apply(asked.body())));
    }

    /** What it says to a message. */
    public record Given(int status, String body) {}

    /** Answers what follows from the message that came and from the right that it came with. */
    public void answersAs(Function<Received, Given> made) {
        answer =
                (exchange, asked) -> {
                    Given given = made.apply(asked);
                    byte[] body = given.body().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(given.status(), body.length);
                    exchange.getResponseBody().write(body);
                };
    }

    /** Accepts, and then sends a byte now and then for as long as somebody reads. */
    public void answersDropByDrop() {
        answer =
                (exchange, asked) -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream body = exchange.getResponseBody();
                    while (!isClosing(100)) {
                        body.write('.');
                        body.flush();
                    }
                };
    }

    /** Takes what is signed with its secret, and nothing else. */
    public void refusesAWrongSignature() {
        answer =
                (exchange, asked) ->
                        exchange.sendResponseHeaders(asked.signatureHolds() ? 204 : 401, -1);
    }

    public void answers(int status) {
        answer = (exchange, asked) -> exchange.sendResponseHeaders(status, -1);
    }

    public void redirects() {
        answer =
                (exchange, asked) -> {
                    exchange.getResponseHeaders().add("Location", address().toString());
                    exchange.sendResponseHeaders(307, -1);
                };
    }

    /** Accepts, and then sends a body for as long as somebody reads it. */
    public void answersWithoutEnd() {
        answer =
                (exchange, asked) -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream body = exchange.getResponseBody();
                    while (closing.getCount() > 0) {
                        body.write(new byte[8192]);
                    }
                };
    }

    /** Takes the message and never answers. */
    public void hangs() {
        answer =
                (exchange, asked) -> {
                    try {
                        closing.await();
                    } catch (InterruptedException ending) {
                        Thread.currentThread().interrupt();
                    }
                };
    }

    private boolean isClosing(long withinMillis) {
        try {
            return closing.await(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Received message = read(exchange, body);
            received.add(message);
            answer.to(exchange, message);
        }
    }

    private Received read(HttpExchange exchange, String body) {
        String id = header(exchange, "webhook-id");
        String timestamp = header(exchange, "webhook-timestamp");
        String expected =
                "v1,"
                        + Base64.getEncoder()
                                .encodeToString(
                                        Hmac.sha256(key, id + "." + timestamp + "." + body));
        return new Received(
                id,
                Long.parseLong(timestamp),
                header(exchange, "content-type"),
                body,
                List.of(header(exchange, "webhook-signature").split(" ")).contains(expected),
                new Asked(exchange.getRequestURI().getPath(), header(exchange, "authorization")));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "0" : value;
    }
}
