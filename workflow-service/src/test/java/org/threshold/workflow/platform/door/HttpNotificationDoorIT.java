package org.threshold.workflow.platform.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The notification service over HTTP, against a server that answers as a good and as a bad one
 * would.
 */
@ExtendWith(OutputCaptureExtension.class)
class HttpNotificationDoorIT {

    private static final Duration LONGEST = Duration.ofMillis(2500);
    private static final String KEY = "thr_key-of-a-service";
    private static final String ANSWER = "{\"at\": \"2026-12-24T23:10:00Z\", \"duties\": []}";

    private static final String PATH = "/api/v1/directory/on-duty?at=2026-12-24T23:10:00Z";

    /** What a request came with. */
    private record Came(String method, String address, String key, String accepts) {}

    private final BlockingQueue<Came> came = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private HttpNotificationDoor door;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        door = at("http://127.0.0.1:" + server.getAddress().getPort(), KEY);
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void it_is_asked_for_a_path_with_the_key_of_a_service_and_its_answer_is_kept_as_it_came() {
        answers(200, ANSWER);

        assertThat(door.get(PATH)).contains(ANSWER);
        assertThat(came)
                .containsExactly(new Came("GET", PATH, "Bearer " + KEY, "application/json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 301, 401, 404, 500, 503})
    void any_status_but_200_is_as_no_answer(int status, CapturedOutput log) {
        answers(status, status == 204 ? "" : "a secret of the server");

        assertThat(door.get(PATH)).isEmpty();
        assertThat(log).contains("status " + status).doesNotContain("secret", KEY);
    }

    @Test
    void whoever_redirects_is_not_followed_with_the_key() {
        handles(
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(302, -1);
                });

        assertThat(door.get(PATH)).isEmpty();
        assertThat(came).hasSize(1);
    }

    @Test
    void a_server_that_hangs_is_waited_for_two_seconds() {
        handles(_ -> hang());

        assertThat(answerInTime()).isEmpty();
    }

    @Test
    void a_server_that_stops_in_the_middle_of_its_answer_is_waited_for_no_longer() {
        handles(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(ANSWER.getBytes(UTF_8), 0, 10);
                    exchange.getResponseBody().flush();
                    hang();
                });

        assertThat(answerInTime()).isEmpty();
    }

    @Test
    void an_answer_without_an_end_is_cut_off(CapturedOutput log) {
        handles(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    writeUntilClosed(exchange.getResponseBody());
                });

        assertThat(answerInTime()).isEmpty();
        assertThat(log).contains("IOException").doesNotContain("no answer in time");
    }

    @Test
    void a_server_that_is_not_there_is_away() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(at("http://127.0.0.1:" + port, KEY).get(PATH)).isEmpty();
    }

    @Test
    void nobody_is_asked_while_the_address_or_the_key_is_not_known() {
        answers(200, ANSWER);

        assertThat(at("http://127.0.0.1:" + server.getAddress().getPort(), "").get(PATH)).isEmpty();
        assertThat(at("", KEY).get(PATH)).isEmpty();
        assertThat(came).isEmpty();
    }

    private static HttpNotificationDoor at(String url, String key) {
        return new HttpNotificationDoor(new DoorAddress(url, key));
    }

    private Optional<String> answerInTime() {
        long begun = System.nanoTime();
        Optional<String> answer = door.get(PATH);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
        return answer;
    }

    private void answers(int status, String body) {
        handles(
                exchange -> {
                    byte[] bytes = body.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    private void handles(HttpHandler handler) {
        server.createContext(
                "/",
                exchange -> {
                    came.add(came(exchange));
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
    }

    private static Came came(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return new Came(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                String.valueOf(headers.getFirst("Authorization")),
                String.valueOf(headers.getFirst("Accept")));
    }

    /** Until the test is over. */
    private void hang() throws IOException {
        try {
            over.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException(stopping);
        }
    }

    private static void writeUntilClosed(OutputStream body) throws IOException {
        byte[] some = " ".repeat(1 << 16).getBytes(UTF_8);
        while (true) {
            body.write(some);
        }
    }
}
