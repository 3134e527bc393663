package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.worklist.TaskState;

class KeepTypedTest {

    private static final Actor WHO = Actors.in(Role.TEAM_MANAGER, 1);
    private static final StaffId MINE = WHO.staff().orElseThrow();
    private static final StaffId ANOTHERS = Actors.in(Role.TEAM_MANAGER, 2).staff().orElseThrow();

    private final OneTask world = new OneTask("decide");
    private final KeepTyped keep = world.keep(Actors::require);

    @Test
    void what_was_typed_so_far_is_kept_and_the_latest_of_it_counts() {
        assertThat(keep.handle(WHO, OneTask.ID, "{\"a\":1}")).isTrue();
        assertThat(keep.handle(WHO, OneTask.ID, "{\"a\":2}")).isTrue();

        assertThat(world.kept.of(OneTask.ID, MINE)).contains("{\"a\":2}");
    }

    @Test
    void it_is_kept_for_whoever_has_taken_the_task() {
        world.state = new TaskState.Claimed(MINE, OneTask.NOW);

        assertThat(keep.handle(WHO, OneTask.ID, "{}")).isTrue();
    }

    @Test
    void nothing_is_kept_for_a_task_that_does_not_wait_for_them() {
        for (var state :
                new TaskState[] {
                    new TaskState.Claimed(ANOTHERS, OneTask.NOW),
                    new TaskState.Done(ANOTHERS, OneTask.NOW),
                    new TaskState.Withdrawn(ANOTHERS, OneTask.NOW, "Another meeting decided.")
                }) {
            world.state = state;

            assertThat(keep.handle(WHO, OneTask.ID, "{}")).as("%s", state).isFalse();
        }
        assertThat(world.kept.of(OneTask.ID, MINE)).isEmpty();
    }
}
