package org.threshold.workflow.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

class FormOfferTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Activity NEEDS = Activity.DECIDE_DISCUSSION;

    @Test
    void whoever_may_end_the_task_is_offered_the_form_whether_it_is_open_or_theirs() {
        assertThat(of(new TaskState.Open(), TERRY_TEAM).offered()).isTrue();
        assertThat(of(new TaskState.Claimed(TERRY_TEAM.id(), NOW), TERRY_TEAM).offered()).isTrue();
    }

    @Test
    void whoever_may_not_is_told_what_it_needs_even_when_they_have_taken_it() {
        var barred = new FormOffer.NotAllowed(NEEDS);

        assertThat(of(new TaskState.Open(), DANA_DUTY)).isEqualTo(barred);
        assertThat(of(new TaskState.Claimed(DANA_DUTY.id(), NOW), DANA_DUTY)).isEqualTo(barred);
    }

    @Test
    void a_task_that_somebody_has_is_theirs() {
        assertThat(of(new TaskState.Claimed(DANA_DUTY.id(), NOW), TERRY_TEAM))
                .isEqualTo(new FormOffer.WithSomebody(DANA_DUTY.id()));
    }

    @Test
    void a_task_that_has_ended_is_offered_to_nobody() {
        var ended = new FormOffer.Ended();

        assertThat(of(new TaskState.Done(DANA_DUTY.id(), NOW), TERRY_TEAM)).isEqualTo(ended);
        assertThat(of(new TaskState.Withdrawn(DANA_DUTY.id(), NOW, "Gone."), DANA_DUTY))
                .isEqualTo(ended);
    }

    private static FormOffer of(TaskState state, StaffMember who) {
        var task =
                new TaskView(
                        new TaskId(new UUID(4, 1)),
                        "decide-per-child",
                        new TaskView.Subject(
                                "strategy-discussion", new UUID(5, 1), List.of("CP-2041")),
                        Set.of(Role.TEAM_MANAGER),
                        new TaskView.Due(NOW, NOW),
                        state);
        return FormOffer.of(task, NEEDS, who.actor());
    }
}
