package org.threshold.workflow.platform.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.platform.Unsettled;

class QuietTest {

    private static final Instant NOW = Instant.parse("2027-01-14T17:00:00Z");

    private HttpServer door;
    private List<String> standing = List.of("7", "8");
    private String atTheDoor = "{\"quiet\": true, \"waitingFor\": []}";

    @BeforeEach
    void the_notification_service_answers() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext(
                "/local/quiet",
                exchange -> {
                    byte[] body = atTheDoor.getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        door.start();
    }

    @AfterEach
    void the_notification_service_ends() {
        door.stop(0);
    }

    @Test
    void all_is_quiet_where_nothing_waits() {
        assertThat(quiet(_ -> Optional.empty()).look().isQuiet()).isTrue();
    }

    @Test
    void what_waits_here_and_at_the_door_is_named() {
        atTheDoor = "{\"quiet\": false, \"waitingFor\": [\"a message\"]}";

        assertThat(quiet(_ -> Optional.of("a rung")).whole().waitingFor())
                .containsExactly("a rung", "a message");
        assertThat(quiet(_ -> Optional.empty()).look().waitingFor()).containsExactly("a message");
    }

    @Test
    void nobody_else_is_asked_once_something_waits() {
        var looks = new AtomicInteger();

        var look = quiet(_ -> Optional.of("a rung"), counting(looks)).look();

        assertThat(look.waitingFor()).containsExactly("a rung");
        assertThat(looks).hasValue(0);
    }

    /** Who is to ring is looked at first, and a rung that is climbed after that asks them to. */
    @Test
    void what_follows_while_one_looks_is_not_missed() {
        var asked = new Asked();

        var look = quiet(asked, asked.whileOneLooks()).look();

        assertThat(look.waitingFor()).containsExactly("somebody is asked to ring");
        assertThat(look.at()).isEqualTo(NOW);
    }

    @Test
    void while_somebody_writes_what_was_seen_is_not_believed() {
        standing = List.of();
        var looks = new AtomicInteger();

        quiet(counting(looks)).look();

        assertThat(looks).hasValue(2);
    }

    @Test
    void where_nothing_was_committed_meanwhile_one_look_is_enough() {
        standing = List.of("7", "7");
        var looks = new AtomicInteger();

        quiet(counting(looks)).look();

        assertThat(looks).hasValue(1);
    }

    private static Unsettled counting(AtomicInteger looks) {
        return _ -> {
            looks.incrementAndGet();
            return Optional.empty();
        };
    }

    private Quiet quiet(Unsettled... parts) {
        String url = "http://127.0.0.1:" + door.getAddress().getPort();
        var counts = new ArrayDeque<>(standing);
        return new Quiet(() -> NOW, List.of(parts), () -> Optional.ofNullable(counts.poll()), url);
    }

    private static final class Asked implements Unsettled {

        private boolean waiting;

        @Override
        public Optional<String> what(Instant now) {
            return waiting ? Optional.of("somebody is asked to ring") : Optional.empty();
        }

        /** A rung that has just been climbed: nothing of it is due any more. */
        Unsettled whileOneLooks() {
            return _ -> {
                waiting = true;
                return Optional.empty();
            };
        }
    }
}
