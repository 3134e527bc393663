package org.threshold.workflow.worklist.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.WorkLists.Asked;
import org.threshold.workflow.worklist.app.WorkLists.Counted;
import org.threshold.workflow.worklist.app.WorkLists.InAll;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.app.WorkLists.Whose;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkChoice.About;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** What every reading of lists of tasks must do. */
public abstract class WorkListsContract {

    protected static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final String DECIDE = "decide-referral";
    private static final String RING = "ring-duty-role";
    protected static final Approvals APPROVALS = () -> Set.of(RING);

    private static final Whose MINE = new Whose(Optional.of(DANA_DUTY.id()), Set.of());
    private static final Whose AVAILABLE = new Whose(Optional.empty(), DANA_DUTY.roles());
    private static final int MANY = 60;

    protected abstract WorkLists lists();

    /** Tasks, and none but these. */
    protected abstract void there(List<TaskView> tasks);

    /** A case was joined to another. */
    protected abstract void joined(String caseRef, String to);

    @BeforeEach
    void many() {
        List<TaskView> tasks = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            tasks.add(task(number));
        }
        there(tasks);
    }

    /** Every third is with somebody, every fifth of another kind, two are due at one instant. */
    private static TaskView task(int number) {
        Instant due = NOW.plus(Duration.ofHours(2L * (number / 2) - 20));
        return new TaskView(
                id(number),
                number % 5 == 0 ? RING : DECIDE,
                new TaskView.Subject("referral", new UUID(5, number), List.of("CP-" + number % 7)),
                number % 4 == 0
                        ? Set.of(Role.TEAM_MANAGER, Role.EDT_MANAGER)
                        : Set.of(Role.DUTY_SOCIAL_WORKER),
                new TaskView.Due(NOW.minusSeconds(100L * (number % 9)), due),
                state(number));
    }

    private static TaskId id(int number) {
        return new TaskId(new UUID(4, number));
    }

    private static TaskState state(int number) {
        return switch (number % 6) {
            case 0 -> new TaskState.Claimed(DANA_DUTY.id(), NOW);
            case 3 -> new TaskState.Claimed(TERRY_TEAM.id(), NOW);
            default -> new TaskState.Open();
        };
    }

    @ParameterizedTest
    @EnumSource
    void pages_one_behind_the_other_hold_each_task_once_in_the_order_of_the_list(WorkOrder order) {
        var asked = asked(Whose.ALL, WorkChoice.EVERYTHING, order);
        List<TaskView> all = lists().page(asked, Place.START, MANY);
        List<TaskView> paged = new ArrayList<>();
        for (Place after = Place.START; paged.size() < MANY; after = end(paged, order)) {
            paged.addAll(lists().page(asked, after, 7));
        }

        assertThat(all).hasSize(MANY);
        assertThat(paged).extracting(TaskView::id).isEqualTo(ids(all));
        assertThat(all).isSortedAccordingTo(Comparator.comparing(key(order)));
    }

    private static Function<TaskView, Duration> key(WorkOrder order) {
        return switch (order) {
            case URGENT -> task -> Duration.between(NOW, task.due().dueAt());
            case NEWEST -> task -> Duration.between(task.due().openedAt(), NOW);
        };
    }

    private static Place end(List<TaskView> paged, WorkOrder order) {
        return Place.of(paged.getLast(), order);
    }

    @ParameterizedTest
    @EnumSource
    void the_place_of_a_number_leads_to_the_page_behind_it_and_counts_what_stands_before(
            WorkOrder order) {
        var asked = asked(Whose.ALL, WorkChoice.EVERYTHING.ofStep(Optional.of(DECIDE)), order);
        List<TaskView> all = lists().page(asked, Place.START, MANY);

        Map<Integer, Place> places = lists().places(asked, List.of(10, 48, 999));

        assertThat(places).containsOnlyKeys(10, 48);
        assertThat(lists().page(asked, places.getOrDefault(10, Place.START), 5))
                .extracting(TaskView::id)
                .isEqualTo(ids(all.subList(10, 15)));
        assertThat(lists().count(asked, places.getOrDefault(10, Place.START)).before())
                .isEqualTo(10);
        assertThat(lists().page(asked, places.getOrDefault(48, Place.START), 5)).isEmpty();
        assertThat(lists().places(asked, List.of())).isEmpty();
    }

    @Test
    void a_list_is_a_persons_own_or_what_their_roles_may_take_or_everything() {
        assertThat(ids(all(MINE, WorkChoice.EVERYTHING))).hasSize(10).contains(id(6));
        assertThat(all(AVAILABLE, WorkChoice.EVERYTHING))
                .hasSize(30)
                .allSatisfy(
                        task -> {
                            assertThat(task.state()).isEqualTo(new TaskState.Open());
                            assertThat(task.candidates()).contains(Role.DUTY_SOCIAL_WORKER);
                        });
        assertThat(lists().inAll(Optional.of(DANA_DUTY.id()), DANA_DUTY.roles()))
                .isEqualTo(new InAll(10, 30, MANY));
        assertThat(lists().inAll(Optional.empty(), Set.of())).isEqualTo(new InAll(0, 0, MANY));
    }

    @Test
    void what_is_counted_is_what_is_listed() {
        for (var whose : List.of(Whose.ALL, MINE, AVAILABLE)) {
            for (var choice : choices()) {
                List<TaskView> all = all(whose, choice);
                long overdue = all.stream().filter(it -> !it.due().dueAt().isAfter(NOW)).count();
                assertThat(lists().count(asked(whose, choice, WorkOrder.URGENT), Place.START))
                        .isEqualTo(new Counted((int) overdue, all.size(), 0));
            }
        }
    }

    @Test
    void what_a_list_could_be_narrowed_to_is_counted_as_it_is_then_listed() {
        for (var choice : choices()) {
            lists().due(urgent(choice.ofDue(DueState.ANY)))
                    .forEach((it, count) -> assertThat(all(choice.ofDue(it))).hasSize(count));
            lists().steps(urgent(choice.ofStep(Optional.empty())))
                    .forEach((it, count) -> assertThat(all(ofStep(choice, it))).hasSize(count));
            lists().roles(urgent(choice.ofRole(Optional.empty())))
                    .forEach((it, count) -> assertThat(all(ofRole(choice, it))).hasSize(count));
        }
    }

    private static WorkChoice ofStep(WorkChoice choice, String step) {
        return choice.ofStep(Optional.of(step));
    }

    private static WorkChoice ofRole(WorkChoice choice, Role role) {
        return choice.ofRole(Optional.of(role));
    }

    private static Asked urgent(WorkChoice choice) {
        return asked(Whose.ALL, choice, WorkOrder.URGENT);
    }

    @Test
    void each_task_counts_in_its_kind_in_its_due_time_and_for_each_role_that_may_do_it() {
        var all = urgent(WorkChoice.EVERYTHING);

        assertThat(lists().steps(all)).isEqualTo(Map.of(DECIDE, 48, RING, 12));
        assertThat(lists().roles(all))
                .isEqualTo(
                        Map.of(
                                Role.DUTY_SOCIAL_WORKER, 45,
                                Role.TEAM_MANAGER, 15,
                                Role.EDT_MANAGER, 15));
        assertThat(lists().due(all))
                .isEqualTo(
                        Map.of(
                                DueState.ANY, MANY,
                                DueState.OVERDUE, 22,
                                DueState.SOON, 24,
                                DueState.LATER, 14));
    }

    @Test
    void tasks_are_found_by_what_they_are_about_and_by_cases_joined_to_it() {
        joined("CP-3", "CP-2");

        assertThat(all(about(new About(Optional.of("CP-2"), Optional.empty()))))
                .hasSize(18)
                .allSatisfy(
                        task -> assertThat(task.subject().cases()).containsAnyOf("CP-2", "CP-3"));
        assertThat(ids(all(about(new About(Optional.empty(), Optional.of(new UUID(5, 59)))))))
                .containsExactly(id(59));
    }

    @Test
    void approvals_are_the_tasks_of_every_kind_in_which_somebody_approves() {
        var approvals = urgent(WorkChoice.EVERYTHING.ofStep(Optional.of(WorkChoice.APPROVALS)));

        assertThat(lists().steps(approvals)).isEqualTo(Map.of(RING, 12));
        assertThat(APPROVALS.meantBy(Optional.empty())).isEmpty();
        assertThat(APPROVALS.meantBy(Optional.of(DECIDE))).containsExactly(DECIDE);
    }

    private static WorkChoice about(About about) {
        return new WorkChoice(Optional.empty(), Optional.empty(), DueState.ANY, about);
    }

    private static List<WorkChoice> choices() {
        var all = WorkChoice.EVERYTHING;
        return List.of(
                all,
                all.ofDue(DueState.OVERDUE),
                all.ofDue(DueState.SOON),
                all.ofDue(DueState.LATER),
                all.ofStep(Optional.of(RING)),
                all.ofStep(Optional.of("no-such-step")),
                all.ofStep(Optional.of(WorkChoice.APPROVALS)),
                all.ofRole(Optional.of(Role.EDT_MANAGER)),
                all.ofRole(Optional.of(Role.EDT_MANAGER))
                        .ofStep(Optional.of(DECIDE))
                        .ofDue(DueState.OVERDUE));
    }

    private List<TaskView> all(Whose whose, WorkChoice choice) {
        return lists().page(asked(whose, choice, WorkOrder.URGENT), Place.START, MANY);
    }

    private List<TaskView> all(WorkChoice choice) {
        return all(Whose.ALL, choice);
    }

    private static Asked asked(Whose whose, WorkChoice choice, WorkOrder order) {
        return new Asked(whose, choice, order, NOW);
    }

    private static List<TaskId> ids(List<TaskView> tasks) {
        return tasks.stream().map(TaskView::id).toList();
    }
}
