package org.threshold.notification.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How long to wait after a failed attempt, in business time. Defaults of this product: a P1 has two
 * minutes to be delivered (events.md, section 1), so its waits are seconds.
 */
final class BackOff {

    private static final List<Duration> P1 = seconds(2, 4, 8, 15);
    private static final List<Duration> P2 = seconds(5, 10, 20, 40, 60);
    private static final List<Duration> P3 = seconds(15, 30, 60, 120, 300);
    private static final List<Duration> P4 = seconds(30, 60, 300, 900);

    /** Within a P1's two minutes: what comes next of its case waits for it that long at most. */
    private static final Duration URGENT_AND_LATE = Duration.ofMinutes(1);

    private static final Duration LATE = Duration.ofMinutes(5);

    private BackOff() {}

    /**
     * The wait after an attempt.
     *
     * @param priority of the notification
     * @param attempts how many attempts have failed, 1 or more; past the end of the list its last
     *     wait stays
     */
    static Duration after(Priority priority, int attempts) {
        List<Duration> waits =
                switch (priority) {
                    case P1 -> P1;
                    case P2 -> P2;
                    case P3 -> P3;
                    case P4 -> P4;
                };
        return waits.get(Math.min(attempts, waits.size()) - 1);
    }

    /** The wait between attempts once its time is over: an agency may be away for days. */
    static Duration whenLate(Priority priority) {
        return switch (priority) {
            case P1, P2 -> URGENT_AND_LATE;
            case P3, P4 -> LATE;
        };
    }

    /**
     * How much is kept of a wait that the recipient's system asks for. Below what it would lose: a
     * P1 may not be put off past its two minutes by one answer, and a system that asks for a day is
     * asked again long before it.
     */
    static Duration asked(Priority priority, Duration pause) {
        Duration longest =
                switch (priority) {
                    case P1 -> Duration.ofSeconds(30);
                    case P2 -> Duration.ofMinutes(5);
                    case P3, P4 -> Duration.ofMinutes(15);
                };
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    private static List<Duration> seconds(long... each) {
        return Arrays.stream(each).mapToObj(Duration::ofSeconds).toList();
    }
}
