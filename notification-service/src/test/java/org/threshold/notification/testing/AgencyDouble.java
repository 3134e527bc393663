package org.threshold.notification.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The system of an agency: receives webhooks, verifies each with its own reading of the Standard
 * Webhooks specification, and answers as it is told to.
 */
public final class AgencyDouble implements AutoCloseable {

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** A webhook as it arrived. */
    public record Received(
            String webhookId,
            long timestamp,
            String contentType,
            String body,
            boolean signatureHolds) {}

    private static final byte[] KEY =
            "an agency's own shared secret!!!".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Answer answer = exchange -> exchange.sendResponseHeaders(204, -1);

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

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
    }

    public String secret() {
        return "whsec_" + Base64.getEncoder().encodeToString(KEY);
    }

    public List<Received> received() {
        return received;
    }

    public void answers(int status) {
        answer = exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public void redirects() {
        answer =
                exchange -> {
                    exchange.getResponseHeaders().add("Location", address().toString());
                    exchange.sendResponseHeaders(307, -1);
                };
    }

    /** Accepts, and then sends a body for as long as somebody reads it. */
    public void answersWithoutEnd() {
        answer =
                exchange -> {
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
                exchange -> {
                    try {
                        closing.await();
                    } catch (InterruptedException ending) {
                        Thread.currentThread().interrupt();
                    }
                };
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
            received.add(read(exchange, body));
            answer.to(exchange);
        }
    }

    private static Received read(HttpExchange exchange, String body) {
        String id = header(exchange, "webhook-id");
        String timestamp = header(exchange, "webhook-timestamp");
        String expected = "v1," + hmac(id + "." + timestamp + "." + body);
        return new Received(
                id,
                Long.parseLong(timestamp),
                header(exchange, "content-type"),
                body,
                expected.equals(header(exchange, "webhook-signature")));
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "0" : value;
    }

    private static String hmac(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
