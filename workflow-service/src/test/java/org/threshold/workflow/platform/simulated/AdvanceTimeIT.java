package org.threshold.workflow.platform.simulated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threshold.workflow.access.TestDatabase;
import org.threshold.workflow.platform.DueInstants;
import org.threshold.workflow.platform.RealTime;
import org.threshold.workflow.platform.Unsettled;

class AdvanceTimeIT {

    private static final TestDatabase DATABASE = TestDatabase.create("advance");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private HttpServer others;

    @BeforeEach
    void the_other_clocks_are_there_and_quiet() throws IOException {
        DATABASE.jdbc().sql("update simulated_time set offset_seconds = 0").update();
        others = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/actuator/clock", "{\"epochMilli\": 4102444800000}");
        answer("/local/clock", "{\"offsetSeconds\": 2000000000}");
        answer("/local/quiet", "{\"quiet\": true, \"waitingFor\": []}");
        others.start();
    }

    @AfterEach
    void the_other_clocks_end() {
        others.stop(0);
    }

    /** One of these falls between the look that found all quiet and the next stop. */
    @ParameterizedTest
    @ValueSource(longs = {150, 250, 350, 450, 550})
    void what_becomes_due_while_one_looks_is_done_before_time_goes_on(long millis) {
        var real = new PassingTime();
        var clock = new SimulatedCaseClock(real, DATABASE.jdbc());
        var rung = new Rung(NINE.plusMillis(millis));

        var advance = advance(real, clock, rung).to(TEN);

        assertThat(advance).isInstanceOf(AdvanceTime.Advance.Arrived.class);
        assertThat(rung.climbedAt)
                .singleElement()
                .satisfies(at -> assertThat(at).isBefore(NINE.plusSeconds(30)));
    }

    private AdvanceTime advance(RealTime real, SimulatedCaseClock clock, Rung rung) {
        String url = "http://127.0.0.1:" + others.getAddress().getPort();
        return new AdvanceTime(
                new Leap(clock, new OtherClocks(clock, url, url), Set::of),
                new Quiet(clock, List.of(rung), Optional::empty, url),
                real,
                List.of(rung));
    }

    private void answer(String path, String json) {
        others.createContext(
                path,
                exchange -> {
                    byte[] body = json.getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
    }

    /** Goes on by a tenth of a second whenever somebody looks, as a busy machine’s does. */
    private static final class PassingTime implements RealTime {

        private Instant now = NINE;

        @Override
        public Instant now() {
            now = now.plusMillis(100);
            return now;
        }
    }

    /** A rung that is climbed by whoever finds it due, at the time at which they find it. */
    private static final class Rung implements DueInstants, Unsettled {

        private final Instant due;
        private final List<Instant> climbedAt = new ArrayList<>();

        Rung(Instant due) {
            this.due = due;
        }

        @Override
        public Optional<Instant> nextAfter(Instant instant) {
            return Optional.of(due).filter(it -> climbedAt.isEmpty() && it.isAfter(instant));
        }

        @Override
        public Optional<String> what(Instant now) {
            if (!climbedAt.isEmpty() || due.isAfter(now)) {
                return Optional.empty();
            }
            climbedAt.add(now);
            return Optional.of("a rung");
        }
    }
}
