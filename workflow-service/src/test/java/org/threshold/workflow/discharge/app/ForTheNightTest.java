package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.discharge.domain.Leaves;
import org.threshold.workflow.discharge.domain.Planned;
import org.threshold.workflow.handover.HandoverReason;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.Night;

/** What the night, and whoever is told that something is late, read of children in hospital. */
class ForTheNightTest {

    private static final Instant FROM = Instant.parse("2026-11-26T16:30:00Z");
    private static final Night NIGHT =
            new Night(LocalDate.parse("2026-11-26"), FROM, Instant.parse("2026-11-27T09:00:00Z"));

    private final HospitalWorld world = new HospitalWorld(FROM);

    @Test
    @Requirement({"L-3.1.9", "R-ASC-1"})
    void a_child_that_must_not_leave_is_on_the_list_with_the_plan_or_without() {
        assertThat(found()).isEmpty();
        world.doesNotReturn = true;
        world.admitted();
        assertThat(only().words()).contains("No contingency plan is agreed.", "ring 999");
        assertThat(only().due()).contains("tonight");

        agree(NIGHT.until().plusSeconds(1));
        assertThat(only().words()).contains("carries until Friday 27 November 2026 at 09:00");
        assertThat(only().due()).isEmpty();

        agree(NIGHT.until());
        assertThat(only().due()).contains("runs out on Friday 27 November 2026 at 09:00");
    }

    @Test
    void whoever_is_told_that_something_is_late_reads_what_is_known() {
        world.doesNotReturn = true;
        world.admitted();
        var stays = new ExpectedStayGlance(world.stays);
        var id = world.stay().id().value();

        assertThat(stays.kind()).isEqualTo("expected-stay");
        assertThat(stays.page(id)).isEqualTo("/cases/CP-2041");
        assertThat(stays.known(id)).singleElement().asString().contains("expected not to leave");
        assertThat(stays.page(new UUID(0, 7))).isEmpty();
        assertThat(stays.known(new UUID(0, 7))).isEmpty();
    }

    @Test
    void of_a_discharge_when_it_is_and_how_it_stands() {
        var discharges = new InMemoryDischarges();
        var one = Leaves.planned(FROM, NIGHT.until());
        discharges.add(one);
        var glance = new DischargeGlance(discharges);

        assertThat(glance.kind()).isEqualTo("discharge");
        assertThat(glance.page(one.id().value())).isEqualTo("/cases/CP-2041");
        assertThat(glance.known(one.id().value()))
                .containsExactly(
                        "Discharge from hospital on Friday 27 November 2026 at 09:00. It is planned,"
                                + " and nobody has decided that it may go ahead.");
        assertThat(glance.page(new UUID(0, 7))).isEmpty();
    }

    private void agree(Instant until) {
        var words = Planned.words(until);
        world.agree().handle(HospitalWorld.WORKER, HospitalWorld.BABY, words);
    }

    private Why only() {
        assertThat(found()).hasSize(1);
        return found().getFirst().why();
    }

    private List<HandoverReason> found() {
        return new ContingencyForTheNight(world.stays).found(NIGHT);
    }
}
