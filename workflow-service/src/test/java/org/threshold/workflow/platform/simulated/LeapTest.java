package org.threshold.workflow.platform.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

class LeapTest {

    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final SimulatedCaseClock clock = mock();
    private final OtherClocks others = mock();
    private final ScheduledTaskRegistrar scheduled = new ScheduledTaskRegistrar();
    private final List<String> looked = new ArrayList<>();

    @AfterEach
    void nobody_looks_any_more() {
        scheduled.destroy();
    }

    @Test
    void what_looks_some_times_a_second_looks_at_once() {
        every(Duration.ofMillis(250), () -> looked.add("often"));
        every(Duration.ofSeconds(10), () -> looked.add("seldom"));

        leap();

        assertThat(looked).containsExactly("often");
        var inOrder = inOrder(clock, others);
        inOrder.verify(clock).moveTo(TEN);
        inOrder.verify(others).together();
    }

    @Test
    void one_that_fails_holds_back_nobody_else() {
        every(Duration.ofMillis(100), LeapTest::fail);
        every(Duration.ofMillis(200), () -> looked.add("the other"));

        leap();

        assertThat(looked).containsExactly("the other");
    }

    private void leap() {
        scheduled.afterPropertiesSet();
        new Leap(clock, others, scheduled).to(TEN);
    }

    private static void fail() {
        throw new IllegalStateException("the database is away");
    }

    private void every(Duration interval, Runnable looks) {
        scheduled.addFixedDelayTask(new FixedDelayTask(looks, interval, Duration.ofDays(1)));
    }
}
