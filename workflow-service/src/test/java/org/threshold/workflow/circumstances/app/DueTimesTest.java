package org.threshold.workflow.circumstances.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.domain.Priority;

/** How fast each priority is delivered and acknowledged (event catalogue, section 1). */
class DueTimesTest {

    private final CircumstancesWorld world = new CircumstancesWorld();

    /** Told on Monday 23 November 2026 at 10:00, in office hours. */
    @ParameterizedTest
    @CsvSource({
        "CHILD_MISSING, P1, 2026-11-23T10:02:00Z, 2026-11-23T10:30:00Z",
        "SIBLING_IDENTIFIED, P2, 2026-11-23T10:15:00Z, 2026-11-23T12:00:00Z",
        "SECTION_47_ENDED, P3, 2026-11-23T11:00:00Z, 2026-11-23T14:00:00Z",
        "PARENT_INFORMED, P4, 2026-11-24T17:00:00Z, 2026-11-24T17:00:00Z"
    })
    void each_priority_has_its_time_to_deliver_and_to_acknowledge(
            ChangeKind kind, Priority priority, String deliverBy, String acknowledgeBy) {
        var id = world.uses.keep.record(world.worker, world.change(kind, "", Map.of()));

        assertThat(world.notifications.of(id))
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            assertThat(one.urgency().priority()).isEqualTo(priority);
                            assertThat(one.urgency().acknowledgeBy()).isEqualTo(acknowledgeBy);
                            assertThat(world.tellings.of(one.id()).getFirst().deliverBy())
                                    .isEqualTo(deliverBy);
                        });
    }
}
