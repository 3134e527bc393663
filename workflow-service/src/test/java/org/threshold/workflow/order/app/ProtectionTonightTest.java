package org.threshold.workflow.order.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.order.app.OrderWorld.BABY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.agreement.Control;

/** Protection by law keeps a child safe until it ends, and not a minute longer. */
class ProtectionTonightTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final OrderWorld world = new OrderWorld(MONDAY);

    @Test
    @Requirement("R-4.2-8a")
    void police_protection_counts_for_its_72_hours_alone() {
        assertThat(world.tonight().controls(BABY)).isEmpty();
        world.happens("police-protection", MONDAY, Map.of());

        world.at(MONDAY.plus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(world.tonight().controls(BABY)).containsExactly(Control.ORDER);

        world.at(MONDAY.plus(Duration.ofDays(3)));
        assertThat(world.tonight().controls(BABY)).isEmpty();
    }

    @Test
    void an_order_of_a_court_counts_until_it_is_over() {
        world.happens("order-granted", MONDAY, Map.of());
        assertThat(world.tonight().controls(BABY)).containsExactly(Control.ORDER);

        world.happens("ended", MONDAY.plusSeconds(60), Map.of());
        assertThat(world.tonight().controls(BABY)).isEmpty();
    }
}
