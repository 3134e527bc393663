package org.threshold.notification.delivery.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.threshold.notification.delivery.DeliveryId;
import org.threshold.notification.delivery.DueSignal;
import org.threshold.notification.delivery.Lease;
import org.threshold.notification.delivery.MakeAttempt;

class AttemptThreadsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final DeliveryId ID = new DeliveryId(new UUID(0, 99));
    private static final Lease LEASE = new Lease(NOW.plusSeconds(10), () -> NOW);

    private final MakeAttempt attempt = mock(MakeAttempt.class);
    private final AttemptThreads threads = new AttemptThreads(attempt, new DueSignal());
    private final Lane lane = new Lane(100, NOW);
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch recorded = new CountDownLatch(1);

    @Test
    void what_still_waits_to_be_recorded_is_not_begun_again_and_takes_no_room() {
        doAnswer(
                        call -> {
                            begun.incrementAndGet();
                            recorded.await();
                            return null;
                        })
                .when(attempt)
                .handle(any(), any());

        threads.start(lane, ID, LEASE);
        threads.start(lane, ID, LEASE);
        await().until(() -> begun.get() > 0);

        assertThat(lane.free(100, NOW)).isEqualTo(Lane.WIDTH - 1);
        recorded.countDown();
        await().until(() -> lane.free(100, NOW) == Lane.WIDTH);
        assertThat(begun).hasValue(1);

        threads.start(lane, ID, LEASE);
        await().until(() -> begun.get() == 2);
    }
}
