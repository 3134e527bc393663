package org.threshold.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.Outcome.Accepted;
import org.threshold.notification.delivery.Outcome.Unanswered;

class BoundedSendTest {

    private final BoundedSend bounded = new BoundedSend(Duration.ofMillis(50));

    @Test
    void an_outcome_is_passed_on() {
        assertThat(bounded.run(() -> new Accepted(200))).isEqualTo(new Accepted(200));
    }

    @Test
    void a_channel_that_hangs_is_interrupted_and_counts_as_unanswered() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);

        Outcome outcome =
                bounded.run(
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException told) {
                                interrupted.countDown();
                            }
                            return new Accepted(200);
                        });

        assertThat(outcome).isEqualTo(new Unanswered());
        interrupted.await();
    }

    @Test
    void a_channel_that_breaks_counts_as_unanswered() {
        Outcome outcome =
                bounded.run(
                        () -> {
                            throw new IllegalStateException("broken");
                        });

        assertThat(outcome).isEqualTo(new Unanswered());
    }
}
