package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.WhoHasAnswered.Answer;
import org.threshold.workflow.discharge.app.Discharges.Note;
import org.threshold.workflow.discharge.app.Discharges.NoteKind;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeStage;
import org.threshold.workflow.discharge.domain.Leaves;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A discharge is planned, acknowledged and decided; or nobody knew of it. */
class DischargeStoryTest {

    private static final Instant NOW = london("2026-11-26T14:00");
    private static final Instant SATURDAY = london("2026-11-28T11:00");

    private final HospitalWorld world = new HospitalWorld(NOW);
    private final LeavingWorld leaving = new LeavingWorld(world);

    @Test
    @Requirement("R-Health-1")
    void a_planned_discharge_is_decided_within_a_day() {
        leaving.planned(SATURDAY, Map.of("tests", "complete"));

        TaskView task = world.steps.only();
        assertThat(task.step()).isEqualTo(DecideDischarge.STEP);
        assertThat(task.due().dueAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(leaving.discharge().flags()).containsExactly(DischargeFlag.CONCERN_OPEN);
    }

    @Test
    @Requirement("R-Mid-2b")
    void a_child_that_leaves_sooner_is_decided_for_sooner_and_one_gone_is_looked_into() {
        leaving.planned(NOW.plusSeconds(7200), Map.of());
        assertThat(world.steps.only().due().dueAt()).isEqualTo(NOW.plusSeconds(7200));

        leaving.planned(NOW.minusSeconds(60), Map.of());

        assertThat(world.steps.only(DecideDischarge.STEP).due().dueAt())
                .isEqualTo(NOW.plusSeconds(3600));
        world.steps.only(LookIntoNotice.STEP);
        assertThat(leaving.lookInto("The unit knows now.")).isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement("R-Health-1")
    void it_does_not_go_ahead_before_those_who_have_to_know_have_answered() {
        leaving.answers = Leaves.everybody(Answer.WAITS);
        leaving.planned(SATURDAY, Map.of("premature", "yes"));

        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Refused.class);

        leaving.answers = Leaves.everybody(Answer.ACKNOWLEDGED);
        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Done.class);
        assertThat(leaving.discharge().stage()).isEqualTo(DischargeStage.GOES_AHEAD);
        assertThat(world.steps.waiting()).isEmpty();
        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Gone.class);
        assertThat(world.audit).extracting(AuditEntry::what).contains("discharge-refused");
    }

    @Test
    void one_that_cannot_wait_has_those_rung_who_have_not_answered() {
        leaving.answers = Leaves.everybody(Answer.WAITS);
        leaving.planned(SATURDAY, Map.of());

        assertThat(leaving.decide(true, "The unit is full.")).isInstanceOf(Completion.Done.class);

        TaskView task = world.steps.only();
        assertThat(task.step()).isEqualTo(RingAboutDischarge.STEP);
        assertThat(task.due().dueAt()).isEqualTo(NOW.plusSeconds(3600));
        world.leaves();
        leaving.left();
        assertThat(leaving.ring("")).isInstanceOf(Completion.Refused.class);
        assertThat(leaving.ring("All of them.")).isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement("R-Health-2")
    void a_neonatal_unit_meets_before_a_baby_with_a_concern_leaves() {
        leaving.answers = Leaves.everybody(Answer.ACKNOWLEDGED);
        leaving.planned(SATURDAY, Map.of("unit", "nnu"));
        assertThat(world.steps.only(HoldDischargeMeeting.STEP).due().dueAt())
                .isEqualTo(london("2026-11-27T17:00"));
        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Refused.class);

        assertThat(leaving.meet("")).isInstanceOf(Completion.Refused.class);
        assertThat(leaving.meet("Daily.")).isInstanceOf(Completion.Done.class);

        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Done.class);
        assertThat(leaving.shown().notes())
                .extracting(Note::kind)
                .containsExactly(NoteKind.DECIDED, NoteKind.MEETING);
    }

    @Test
    @Requirement("R-Health-2")
    void a_neonatal_unit_meets_as_soon_as_a_concern_is_known_though_nothing_is_planned() {
        onTheUnit("nnu");
        leaving.worries();

        TaskView task = world.steps.only();
        assertThat(task.step()).isEqualTo(HoldDischargeMeeting.STEP);
        assertThat(task.due().dueAt()).isEqualTo(london("2026-11-27T17:00"));
        assertThat(leaving.discharge().stage()).isEqualTo(DischargeStage.FORESEEN);
        leaving.worries();
        assertThat(world.steps.waiting()).hasSize(1);
    }

    @Test
    @Requirement("R-Health-2")
    void an_enquiry_that_opens_while_the_baby_is_there_has_the_unit_meet() {
        onTheUnit("nicu-2");
        world.concernOpen = true;
        leaving.enquiryStarts();

        world.steps.only(HoldDischargeMeeting.STEP);
    }

    @Test
    void a_baby_elsewhere_or_without_any_concern_has_nobody_meet() {
        onTheUnit("ward-3");
        leaving.worries();
        assertThat(world.steps.waiting()).isEmpty();

        world.ward = "nnu";
        leaving.planned(SATURDAY, Map.of("unit", "nnu"));
        world.steps.only(DecideDischarge.STEP);
    }

    @Test
    @Requirement("R-Health-2")
    void a_meeting_that_was_held_early_counts_when_the_discharge_is_planned() {
        leaving.answers = Leaves.everybody(Answer.ACKNOWLEDGED);
        onTheUnit("nnu");
        leaving.worries();
        assertThat(leaving.meet("Twice a week.")).isInstanceOf(Completion.Done.class);
        world.concernOpen = true;

        leaving.planned(SATURDAY, Map.of("unit", "nnu"));

        assertThat(world.steps.only().step()).isEqualTo(DecideDischarge.STEP);
        assertThat(leaving.decide(true, "")).isInstanceOf(Completion.Done.class);
    }

    @Test
    void one_that_is_still_to_be_held_stays_due_from_when_the_concern_was_known() {
        onTheUnit("nnu");
        leaving.worries();
        world.at(NOW.plus(Duration.ofHours(20)));
        world.concernOpen = true;
        leaving.planned(SATURDAY, Map.of("unit", "nnu"));

        assertThat(world.steps.only(HoldDischargeMeeting.STEP).due().dueAt())
                .isEqualTo(london("2026-11-27T17:00"));
    }

    @Test
    void a_baby_that_has_left_leaves_no_meeting_behind() {
        onTheUnit("nnu");
        leaving.worries();
        world.leaves();
        leaving.left();

        assertThat(world.steps.waiting())
                .extracting(TaskView::step)
                .doesNotContain(HoldDischargeMeeting.STEP);
    }

    @Test
    @Requirement("R-Health-2")
    void what_the_meeting_saw_of_visits_is_a_concern_by_the_same_act() {
        onTheUnit("nnu");
        leaving.worries();

        assertThat(leaving.meet("")).isInstanceOf(Completion.Refused.class);
        assertThat(leaving.told).isEmpty();
        leaving.meet("Twice a week.");

        assertThat(leaving.told.getFirst().codes()).containsEntry("concern", "visiting");
        assertThat(leaving.told.getFirst().detail()).isEqualTo("Twice a week.");
    }

    @Test
    void visits_that_worry_nobody_are_no_concern() {
        onTheUnit("nnu");
        leaving.worries();
        leaving.meet("Every day.", false);

        assertThat(leaving.told).isEmpty();
    }

    private void onTheUnit(String ward) {
        world.concernOpen = false;
        world.ward = ward;
        world.admitted();
    }

    @Test
    @Requirement("L-3.1.9")
    void a_child_that_must_stay_is_not_discharged() {
        leaving.answers = Leaves.everybody(Answer.ACKNOWLEDGED);
        world.doesNotReturn = true;
        world.admitted();
        leaving.planned(SATURDAY, Map.of());

        assertThat(leaving.decide(true, "The unit is full."))
                .isInstanceOf(Completion.Refused.class);
        assertThat(leaving.decide(false, "")).isInstanceOf(Completion.Done.class);
        assertThat(leaving.discharge().stage()).isEqualTo(DischargeStage.CALLED_OFF);
    }

    @Test
    @Requirement("R-Mid-2b")
    void a_child_that_left_without_notice_or_decision_is_looked_into() {
        leaving.admittedBefore();
        leaving.left();
        assertThat(leaving.discharge().stage()).isEqualTo(DischargeStage.UNANNOUNCED);
        assertThat(leaving.lookInto("")).isInstanceOf(Completion.Refused.class);
        assertThat(leaving.lookInto("The ward knows.")).isInstanceOf(Completion.Done.class);

        leaving.planned(SATURDAY, Map.of());
        leaving.left();

        assertThat(leaving.discharge().stage()).isEqualTo(DischargeStage.LEFT);
        assertThat(world.steps.only().step()).isEqualTo(LookIntoNotice.STEP);
    }

    @Test
    void a_child_that_was_never_admitted_leaves_nothing() {
        leaving.left();

        assertThat(world.steps.waiting()).isEmpty();
    }
}
