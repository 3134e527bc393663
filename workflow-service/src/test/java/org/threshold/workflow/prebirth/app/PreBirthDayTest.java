package org.threshold.workflow.prebirth.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.CASE;
import static org.threshold.workflow.prebirth.app.PreBirthWorld.WORKER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** What the day of the birth does to a pre-birth assessment, whenever it becomes known. */
class PreBirthDayTest {

    private final PreBirthWorld world = new PreBirthWorld();

    @Test
    @Requirement("L-3.1.12")
    void of_a_mother_whose_day_has_come_everything_is_due_at_once() {
        world.told(
                ChangeKind.PREGNANCY_IDENTIFIED,
                Map.of("domesticAbuse", "yes", "dueOn", "2026-11-23"));

        assertThat(world.due("make-antenatal-contact")).isEqualTo(Expecting.STARTED);
        assertThat(world.due("conclude-pre-birth-assessment")).isEqualTo(Expecting.STARTED);
    }

    @Test
    @Requirement("L-3.1.12")
    void a_day_of_birth_that_becomes_known_later_brings_the_assessment_before_it() {
        world.born = new Born.Unknown();
        world.told(ChangeKind.PREGNANCY_IDENTIFIED, Map.of());
        assertThat(world.due("conclude-pre-birth-assessment")).isEqualTo("2027-01-28T17:00:00Z");
        world.at(Expecting.STARTED.plus(Duration.ofDays(1)));

        world.told(ChangeKind.PREGNANCY_IDENTIFIED, Map.of("dueOn", "2026-12-21"));

        assertThat(world.due("conclude-pre-birth-assessment")).isEqualTo("2026-12-08T10:00:00Z");
        assertThat(world.one().about().pregnancy().expected())
                .contains(PreBirthWorld.day("2026-12-21"));
    }

    @Test
    @Requirement("L-3.1.12")
    void the_day_that_was_said_last_counts_and_one_on_record_unsays_none() {
        world.told(ChangeKind.PREGNANCY_IDENTIFIED, Map.of("dueOn", "2027-02-01"));
        world.begin.handle(WORKER, CASE, said(Optional.empty()));
        assertThat(world.one().about().pregnancy().expected())
                .contains(PreBirthWorld.day("2027-02-01"));
        var first = world.due("conclude-pre-birth-assessment");

        world.begin.handle(WORKER, CASE, said(Optional.of(PreBirthWorld.day("2027-02-20"))));

        assertThat(world.one().about().pregnancy().expected())
                .contains(PreBirthWorld.day("2027-02-20"));
        assertThat(world.due("conclude-pre-birth-assessment")).isEqualTo(first);
    }

    @Test
    @Requirement("L-3.1.12")
    void a_birth_at_night_is_acted_on_by_whoever_works_then() {
        var one = world.begun();
        world.told(ChangeKind.CHILD_BORN, Map.of());

        assertThat(
                        world.steps.waiting().stream()
                                .filter(task -> task.step().equals("act-on-birth"))
                                .map(TaskView::candidates))
                .containsExactly(
                        Set.of(
                                Role.ALLOCATED_SOCIAL_WORKER,
                                Role.DUTY_SOCIAL_WORKER,
                                Role.EDT_WORKER));
        assertThat(
                        world.birth.handle(
                                Actors.in(Role.EDT_WORKER), one.id(), "On the ward until Monday."))
                .isInstanceOf(Completion.Done.class);
    }

    private static BeginPreBirth.Given said(Optional<LocalDate> day) {
        return new BeginPreBirth.Given(Pregnancy.expected(day), "Worried.", Set.of());
    }
}
