package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.Taking;
import org.threshold.workflow.worklist.TaskState;

class ClaimTaskTest {

    private final SomeTasks world = new SomeTasks("decide", Activity.DECIDE_DISCUSSION);
    private final ClaimTask claim = world.claiming(Actors::require, new FakeStaff());

    @Test
    void whoever_may_end_it_takes_it_and_that_is_on_record() {
        var open = world.waiting(1, new TaskState.Open(), Role.TEAM_MANAGER);

        assertThat(claim.handle(TERRY_TEAM.actor(), open)).get().isInstanceOf(Taking.Taken.class);
        assertThat(world.states())
                .containsExactly(new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW));
        assertThat(world.audit).singleElement().extracting("what").isEqualTo("task-claimed");
    }

    @Test
    void whoever_may_not_end_it_does_not_take_it_from_those_who_may() {
        var open = world.waiting(1, new TaskState.Open(), Role.TEAM_MANAGER);

        assertThatThrownBy(() -> claim.handle(DANA_DUTY.actor(), open))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused ->
                                assertThat(refused.activity())
                                        .isEqualTo(Activity.DECIDE_DISCUSSION));
        assertThat(world.states()).containsExactly(new TaskState.Open());
        assertThat(world.audit).isEmpty();
    }

    @Test
    void whoever_is_slower_hears_who_was_quicker_even_if_they_may_not_end_it() {
        var taken =
                world.waiting(
                        1,
                        new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW),
                        Role.TEAM_MANAGER);

        assertThat(claim.handle(DANA_DUTY.actor(), taken))
                .get()
                .isInstanceOfSatisfying(
                        Taking.Gone.class,
                        gone -> assertThat(gone.sentence()).contains(TERRY_TEAM.name()));
    }
}
