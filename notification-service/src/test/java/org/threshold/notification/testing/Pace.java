package org.threshold.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.jdbc.Times;

/**
 * Tells something at a constant rate, whether or not what came before has been told, and measures
 * each from when it was due to when the recipient's 2xx was recorded.
 */
public final class Pace {

    private static final int MESSAGES = 30;
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1) / 20;
    private static final double PERCENT = 100.0;

    private final JdbcClient jdbc;
    private final CaseClock clock;
    private final Telling telling;

    public Pace(JdbcClient jdbc, CaseClock clock, Telling telling) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.telling = telling;
    }

    /** Asks for one more to be told, under an id of its own. */
    @FunctionalInterface
    public interface Telling {
        UUID tell(int number);
    }

    /**
     * What was measured.
     *
     * @param sorted how long each took, the shortest first
     */
    public record Measured(String when, List<Duration> sorted) {

        public long percentile(int percent) {
            int index = (int) Math.ceil(percent / PERCENT * sorted.size()) - 1;
            return sorted.get(index).toMillis();
        }

        @Override
        public String toString() {
            return "%-48s p50 %4d ms, p95 %4d ms, p99 %4d ms (%d messages, 20/s)"
                    .formatted(when, percentile(50), percentile(95), percentile(99), sorted.size());
        }
    }

    /** Tells for a second and a half. */
    public Measured run(String when) {
        Map<UUID, Instant> due = new HashMap<>();
        long start = System.nanoTime();
        Instant begin = clock.now();
        for (int number = 0; number < MESSAGES; number++) {
            long at = number * EVERY_NANOS;
            waitUntil(start + at);
            due.put(telling.tell(number), begin.plusNanos(at));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> recorded(due).size() == MESSAGES);
        return new Measured(
                when,
                recorded(due).entrySet().stream()
                        .map(each -> Duration.between(due.get(each.getKey()), each.getValue()))
                        .sorted()
                        .toList());
    }

    /**
     * Nobody waits longer than usual by more than the margin.
     *
     * @param usual measured before and after, which shows how much is noise
     */
    public static void assertUnchanged(List<Measured> usual, List<Measured> then, Duration margin) {
        usual.forEach(System.out::println);
        then.forEach(System.out::println);
        long longest = usual.stream().mapToLong(each -> each.percentile(99)).max().orElseThrow();
        assertThat(then)
                .allSatisfy(
                        each ->
                                assertThat(each.percentile(99))
                                        .isLessThanOrEqualTo(longest + margin.toMillis()));
    }

    private Map<UUID, Instant> recorded(Map<UUID, Instant> due) {
        return jdbc
                .sql(
                        """
                        select notification_id, at from state_change
                        where state = 'delivered' and notification_id in (:told)
                        """)
                .param("told", due.keySet())
                .query(
                        (row, index) ->
                                Map.entry(
                                        row.getObject("notification_id", UUID.class),
                                        Times.read(row, "at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void waitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
