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
    private static final Actor ANOTHER = Actors.in(Role.TEAM_MANAGER, 2);
    private static final StaffId ANOTHERS = ANOTHER.staff().orElseThrow();
    private static final TypedForm FORM = new TypedForm("{\"a\":1}", "{\"a\":[\"1\"]}");

    private final OneTask world = new OneTask("decide");
    private final KeepTyped keep = world.keep(Actors::require);

    @Test
    void what_was_typed_so_far_is_kept_and_the_latest_of_it_counts() {
        keep.handle(WHO, OneTask.ID, FORM);
        TypedForm later = new TypedForm("{\"a\":2}", "");

        assertThat(keep.handle(WHO, OneTask.ID, later).orElseThrow().late()).isEmpty();

        assertThat(world.kept.of(OneTask.ID, MINE).orElseThrow().form()).isEqualTo(later);
    }

    @Test
    void it_is_each_persons_own() {
        keep.handle(WHO, OneTask.ID, FORM);

        assertThat(world.complete(Actors::require).kept(ANOTHER, OneTask.ID)).isEmpty();
        assertThat(world.complete(Actors::require).kept(WHO, OneTask.ID)).isPresent();
    }

    @Test
    void whoever_comes_late_is_told_so_and_what_they_typed_is_kept_all_the_same() {
        for (var state :
                new TaskState[] {
                    new TaskState.Claimed(ANOTHERS, OneTask.NOW),
                    new TaskState.Done(ANOTHERS, OneTask.NOW),
                    new TaskState.Withdrawn(ANOTHERS, OneTask.NOW, "Another meeting decided.")
                }) {
            world.state = state;
            world.kept.forget(OneTask.ID, MINE);

            var kept = keep.handle(WHO, OneTask.ID, FORM).orElseThrow();

            assertThat(kept.late().orElseThrow()).contains("what you typed is kept");
            assertThat(world.kept.of(OneTask.ID, MINE)).as("%s", state).isPresent();
        }
    }

    @Test
    void nothing_is_kept_about_a_task_that_is_none() {
        assertThat(keep.handle(WHO, new org.threshold.workflow.worklist.TaskId(MINE.value()), FORM))
                .isEmpty();
    }
}
