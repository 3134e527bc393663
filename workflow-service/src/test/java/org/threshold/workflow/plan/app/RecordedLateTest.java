package org.threshold.workflow.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.threshold.workflow.plan.app.PlanWorld.QUORUM;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.entry.Entry;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.plan.domain.ReviewGiven;
import org.threshold.workflow.plan.domain.ReviewGiven.Outcome;
import org.threshold.workflow.worklist.Completion;

/** A meeting that is recorded late is kept, with its reason or without (R-Hosp-3a). */
class RecordedLateTest {

    private static final LocalDate BEFORE = LocalDate.parse("2027-02-15");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");

    private final PlanWorld world = new PlanWorld();
    private final ProtectionPlanId id = world.made(world.aChild(), PlanWorld.GROUP);

    @Test
    @Requirement("R-Hosp-3a")
    void a_core_group_is_late_once_four_hours_of_the_next_day_have_passed() {
        assertThat(met(BEFORE, "I was ill.")).isInstanceOf(Completion.Done.class);
        assertThat(met(TODAY, "")).isInstanceOf(Completion.Done.class);

        assertThat(world.entries.all())
                .extracting(one -> one.said().whyLate(), Entry::late)
                .containsExactly(tuple("I was ill.", true), tuple("", false));
        assertThat(world.plan(id).meetings().getFirst().entry())
                .isEqualTo(world.entries.all().getFirst().said().key());
    }

    @Test
    @Requirement("R-Hosp-3a")
    void so_is_a_review_conference() {
        world.review(Actors::require)
                .handle(
                        PlanWorld.CHAIR,
                        id,
                        new ReviewGiven(BEFORE, QUORUM, Outcome.CONTINUES, "Because.", ""),
                        "");

        assertThat(world.entries.last().late()).isTrue();
        assertThat(world.read(Actors::require).forStep(id).entries().all()).hasSize(1);
    }

    private Completion met(LocalDate on, String whyLate) {
        return world.coreGroup(Actors::require)
                .handle(
                        Actors.in(Role.DUTY_SOCIAL_WORKER),
                        id,
                        new RecordCoreGroup.Given(on, QUORUM, "Daily visits."),
                        whyLate);
    }
}
