package org.threshold.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

    @Test
    void a_shot_that_is_not_answered_holds_no_other_back() {
        var allFired = new CountDownLatch(20);

        Samples samples =
                OpenLoop.run(
                        new Schedule(200, 0, 20),
                        number -> {
                            allFired.countDown();
                            await(allFired);
                            return "";
                        });

        assertThat(samples.micros().getTotalCount()).isEqualTo(20);
    }

    /** One at a time, 20 ms each, 100/s offered: the last of 20 has waited for those before it. */
    @Test
    void a_stall_counts_against_every_shot_that_it_holds_up() {
        Samples samples =
                OpenLoop.run(
                        new Schedule(100, 0, 20),
                        number -> {
                            spin(20_000_000);
                            return "";
                        },
                        Executors.newSingleThreadExecutor());

        // 20 times 20 ms have passed when it is done, and it was to be fired after 190 ms.
        assertThat(samples.micros().getMaxValue()).isGreaterThanOrEqualTo(210_000);
        assertThat(samples.keptPerSecond()).isLessThan(53.0);
    }

    @Test
    void whoever_throws_or_is_refused_has_failed() {
        Samples samples =
                OpenLoop.run(
                        new Schedule(1_000, 0, 2),
                        number -> {
                            if (number == 0) {
                                throw new IllegalStateException("away");
                            }
                            return "refused";
                        });

        assertThat(samples.failures()).containsExactlyInAnyOrder("away", "refused");
        assertThat(samples.micros().getTotalCount()).isZero();
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
