package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.AssignTasks.Result;
import org.threshold.workflow.worklist.app.AssignTasks.Wish;

class AssignTasksTest {

    private final SomeTasks world = new SomeTasks("decide-referral", Activity.DECIDE_REFERRAL);
    private final Access access = Actors::require;
    private final AssignTasks assign = world.assign(access, new FakeStaff());

    @Test
    void open_and_claimed_tasks_are_with_the_colleague_and_each_keeps_the_reason() {
        var open = world.waiting(1, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);
        var claimed =
                world.waiting(
                        2,
                        new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW),
                        Role.DUTY_SOCIAL_WORKER);

        var results = assign.handle(TERRY_TEAM.actor(), toDana(open, claimed));

        assertThat(results)
                .extracting(Result::outcome)
                .containsOnly(
                        new Completion.Done("The task is now with " + DANA_DUTY.name() + "."));
        assertThat(world.states())
                .containsOnly(new TaskState.Claimed(DANA_DUTY.id(), SomeTasks.NOW));
        assertThat(world.audit).extracting(AuditEntry::why).containsExactly("Leave", "Leave");
    }

    @Test
    void what_cannot_be_assigned_holds_back_none_of_the_others() {
        var forOthers = world.waiting(1, new TaskState.Open(), Role.OPERATOR);
        var none = new TaskId(new UUID(4, 9));
        var open = world.waiting(2, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);

        var results = assign.handle(TERRY_TEAM.actor(), toDana(forOthers, none, open));

        assertThat(results)
                .extracting(Result::outcome)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Completion.Refused.class),
                        second ->
                                assertThat(second)
                                        .isEqualTo(new Completion.Gone("There is no such task.")),
                        third -> assertThat(third).isInstanceOf(Completion.Done.class));
        assertThat(world.states().getFirst()).isEqualTo(new TaskState.Open());
    }

    @Test
    void nobody_is_given_what_they_cannot_end() {
        var managers = new SomeTasks("approve", Activity.ASSIGN_TASK);
        var open = managers.waiting(1, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);

        assertThat(
                        managers.assign(access, new FakeStaff())
                                .handle(TERRY_TEAM.actor(), toDana(open)))
                .extracting(Result::outcome)
                .singleElement()
                .isInstanceOf(Completion.Refused.class);
        assertThat(managers.states()).containsExactly(new TaskState.Open());
    }

    @Test
    void whoever_may_not_assign_assigns_nothing() {
        var open = world.waiting(1, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);

        assertThatThrownBy(() -> assign.handle(DANA_DUTY.actor(), toDana(open)))
                .isInstanceOf(AccessRefused.class);
        assertThat(world.audit).isEmpty();
    }

    @Test
    void a_task_that_is_chosen_twice_changes_hands_once() {
        var open = world.waiting(1, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);

        assertThat(assign.handle(TERRY_TEAM.actor(), toDana(open, open))).hasSize(1);
    }

    private static Wish toDana(TaskId... tasks) {
        return new Wish(List.of(tasks), DANA_DUTY.id(), "Leave");
    }
}
