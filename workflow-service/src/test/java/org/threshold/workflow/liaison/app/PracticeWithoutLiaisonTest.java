package org.threshold.workflow.liaison.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.liaison.app.LiaisonWorld.DUTY;
import static org.threshold.workflow.liaison.app.LiaisonWorld.PRACTICE;
import static org.threshold.workflow.liaison.domain.ALiaison.MONDAY;
import static org.threshold.workflow.liaison.domain.ALiaison.TODAY;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.liaison.domain.SeriesId;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** Practices that never had a liaison, and practices that close (R-GP-1). */
class PracticeWithoutLiaisonTest {

    private static final RegisteredAt HERE = new RegisteredAt(PRACTICE);

    private final LiaisonWorld world = new LiaisonWorld();

    @Test
    @Requirement("R-GP-1")
    void a_practice_of_a_child_with_an_open_case_has_its_first_liaison_planned_in_five_days() {
        world.ask.handle();
        world.ask.handle();

        assertThat(world.steps.waiting()).hasSize(2);
        assertThat(plan().due().dueAt()).isEqualTo(Times.london("2026-11-30T17:00"));
    }

    @Test
    @Requirement("R-GP-1")
    void the_step_is_done_by_planning_it_and_then_the_month_runs() {
        world.ask.handle();
        TaskView task = plan();

        assertThat(world.planFirst.handle(DUTY, series(task), Optional.empty()))
                .isInstanceOf(Completion.Refused.class);
        assertThat(world.planFirst.handle(DUTY, series(task), Optional.of(TODAY.plusDays(3))))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.steps.of(series(task).value())).containsExactly("hold-liaison");
        assertThat(world.planFirst.handle(DUTY, series(task), Optional.of(TODAY)))
                .isInstanceOf(Completion.Gone.class);
    }

    @Test
    void planning_it_anywhere_else_ends_the_step_and_its_limit() {
        world.ask.handle();
        TaskView task = plan();

        world.planned(TODAY.plusDays(3));

        assertThat(world.steps.of(series(task).value())).containsExactly("hold-liaison");
        assertThat(world.time.deadlines().of("practice-liaison", series(task).value()))
                .filteredOn(limit -> limit.isOpen())
                .singleElement()
                .satisfies(limit -> assertThat(limit.waiting().step()).isEqualTo("hold-liaison"));
    }

    @Test
    @Requirement("R-GP-1")
    void a_practice_that_closes_has_no_liaison_to_come_and_nobody_is_asked_for_one() {
        world.ask.handle();
        SeriesId series = series(plan());
        world.planned(TODAY.plusDays(3));

        assertThat(world.close.handle(DUTY, PRACTICE, "Closed; its patients went to K99999."))
                .isEmpty();
        world.ask.handle();

        assertThat(world.steps.of(series.value())).isEmpty();
        assertThat(world.time.deadlines().of("practice-liaison", series.value()))
                .noneMatch(limit -> limit.isOpen());
        assertThat(world.rows.planned(series)).isEmpty();
        var all = world.read.all(DUTY);
        assertThat(all.closed()).containsExactly(HERE);
        assertThat(all.without()).doesNotContain(HERE);
        assertThat(world.audit)
                .filteredOn(one -> one.what().equals("practice-closed"))
                .extracting(AuditEntry::why)
                .containsExactly("Closed; its patients went to K99999.");
    }

    @Test
    void a_practice_that_opens_again_has_one_planned_by_hand() {
        world.close.handle(DUTY, PRACTICE, "Closed for now.");

        world.planned(TODAY.plusDays(3));

        assertThat(world.read.all(DUTY).closed()).isEmpty();
        assertThat(world.read.all(DUTY).toCome()).hasSize(1);
    }

    @Test
    void what_became_of_it_is_asked_and_the_practice_named() {
        assertThat(world.close.handle(DUTY, "nonsense", " "))
                .extracting(Refusal::field)
                .containsExactly("practice", "why");
        assertThat(world.practices.known()).isEmpty();
    }

    private TaskView plan() {
        SeriesId id = world.rows.lockOf(HERE, new SeriesId(new UUID(0, 9)), MONDAY).id();
        return world.steps.waiting().stream()
                .filter(task -> task.step().equals(PlanFirstLiaison.STEP))
                .filter(task -> task.subject().id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private static SeriesId series(TaskView task) {
        return new SeriesId(task.subject().id());
    }
}
