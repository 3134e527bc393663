package org.threshold.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Every agency's endpoint: takes each message as a real system does, and writes down which. */
final class ToldAgencies implements AutoCloseable {

    /** How long it takes to answer, so that some are on their way at any time. */
    private static final long TAKES_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();

    ToldAgencies() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * A message that came.
     *
     * @param delivery its delivery id
     * @param notification which notification it tells
     * @param at when, on the clock of {@code nanoTime}
     */
    record Arrived(String delivery, String notification, long at) {}

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    int count() {
        return arrived.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            arrived.add(
                    new Arrived(
                            exchange.getRequestHeaders().getFirst("webhook-id"),
                            body.at("/data/notificationId").asString(""),
                            System.nanoTime()));
            LockSupport.parkNanos(TAKES_NANOS);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
