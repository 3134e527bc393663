package org.threshold.workflow.discharge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.discharge.domain.Planned;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskView;

/** A child in hospital is not held by being there: what is planned, and done (L-3.1.9). */
class ContingencyStoryTest {

    private static final Instant NOW = london("2026-11-26T14:00");
    private static final Instant NEXT_DAY = NOW.plus(Duration.ofDays(1));

    private final HospitalWorld world = new HospitalWorld(NOW);

    @Test
    @Requirement("L-3.1.9")
    void a_child_that_does_not_return_home_needs_a_plan_the_same_day_once_it_is_admitted() {
        world.doesNotReturn = true;

        world.admitted();

        TaskView task = world.steps.only(AgreePlanOfStay.STEP);
        assertThat(task.due().dueAt()).isEqualTo(london("2026-11-26T23:59"));
        assertThat(world.stay().why()).isEqualTo(Expectation.DOES_NOT_RETURN);
    }

    @Test
    @Requirement("L-3.1.9")
    void without_a_plan_the_outcome_of_the_enquiry_and_the_end_of_the_discussion_wait() {
        world.doesNotReturn = true;
        assertThat(world.gate().of(HospitalWorld.JOINED)).isEmpty();
        world.admitted();
        assertThat(world.gate().of(HospitalWorld.JOINED)).hasSize(1);

        agree();

        assertThat(world.gate().of(HospitalWorld.JOINED)).isEmpty();
        assertThat(world.at(NEXT_DAY).gate().of(HospitalWorld.JOINED)).hasSize(1);
    }

    @Test
    void a_decision_that_cannot_wait_goes_on_with_a_reason_and_the_plan_stays_due() {
        world.doesNotReturn = true;
        world.admitted();
        assertThat(goOn("")).isInstanceOf(StayResult.Refused.class);

        assertThat(goOn("The court sits now.")).isInstanceOf(StayResult.Done.class);

        assertThat(world.gate().of(HospitalWorld.BABY)).isEmpty();
        world.steps.only(AgreePlanOfStay.STEP);
        world.at(london("2026-11-26T23:59"));
        assertThat(world.gate().of(HospitalWorld.BABY)).hasSize(1);
    }

    private StayResult goOn(String reason) {
        return world.goOn().handle(HospitalWorld.WORKER, HospitalWorld.BABY, reason);
    }

    @Test
    @Requirement("L-3.1.9")
    void once_agreed_the_ward_is_told_and_asked_within_a_day() {
        world.doesNotReturn = true;
        world.admitted();

        agree();

        assertThat(world.told)
                .singleElement()
                .extracting(NewChange::stage)
                .isEqualTo("contingency");
        assertThat(world.told.getFirst().codes()).containsKeys("plan", "expiresAt");
        TaskView task = world.steps.only();
        assertThat(task.step()).isEqualTo(ReviewContingencyPlan.STEP);
        assertThat(task.due().dueAt()).isEqualTo(NEXT_DAY);
    }

    private void agree() {
        assertThat(world.agree().handle(HospitalWorld.WORKER, HospitalWorld.BABY, words()))
                .isInstanceOf(StayResult.Done.class);
    }

    private static PlanWords words() {
        return Planned.words(NEXT_DAY);
    }

    @Test
    void a_plan_that_lacks_something_is_refused_and_the_task_ends_with_the_plan() {
        world.doesNotReturn = true;
        world.admitted();
        var id = world.stay().id();
        var ended = Planned.words(NOW);
        assertThat(world.agree().handle(HospitalWorld.WORKER, HospitalWorld.BABY, ended))
                .isInstanceOf(StayResult.Refused.class);
        assertThat(world.agreeTask().handle(HospitalWorld.WORKER, id, ended))
                .isInstanceOf(Completion.Refused.class);

        assertThat(world.agreeTask().handle(HospitalWorld.WORKER, id, words()))
                .isInstanceOf(Completion.Done.class);

        assertThat(world.agreeTask().handle(HospitalWorld.WORKER, id, words()))
                .isInstanceOf(Completion.Gone.class);
        assertThat(world.steps.only().step()).isEqualTo(ReviewContingencyPlan.STEP);
    }

    @Test
    void a_plan_says_itself_that_the_child_is_to_stay() {
        world.admitted();

        agree();

        assertThat(world.stay().why()).isEqualTo(Expectation.SAID);
    }

    @Test
    @Requirement("L-3.1.9")
    void every_review_is_followed_by_the_next_and_by_one_before_the_plan_ends() {
        world.doesNotReturn = true;
        world.admitted();
        agree();
        world.at(NOW.plusSeconds(3600));
        Instant soon = NOW.plus(Duration.ofHours(5));

        var done = review(soon);

        assertThat(done).isInstanceOf(Completion.Done.class);
        assertThat(world.steps.only(ReviewContingencyPlan.STEP).due().dueAt()).isEqualTo(soon);
        assertThat(review(NOW)).isInstanceOf(Completion.Refused.class);
    }

    private Completion review(Instant until) {
        var said = new ContingencyReview("The nurse in charge", "All know it.", until);
        return world.review().handle(HospitalWorld.WORKER, world.stay().id(), said);
    }

    @Test
    @Requirement("L-3.1.9")
    void a_child_that_is_taken_has_the_plan_carried_out_within_a_quarter_of_an_hour() {
        world.doesNotReturn = true;
        world.admitted();
        agree();

        world.taken();

        TaskView task = world.steps.only();
        assertThat(task.step()).isEqualTo(CarryOutPlan.STEP);
        assertThat(task.due().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(carryOut("")).isInstanceOf(Completion.Refused.class);
        assertThat(carryOut("Police called at 14:02.")).isInstanceOf(Completion.Done.class);
        assertThat(carryOut("Again.")).isInstanceOf(Completion.Gone.class);
        assertThat(world.stays.done).containsExactly("Police called at 14:02.");
    }

    private Completion carryOut(String done) {
        return world.carryOut().handle(HospitalWorld.WORKER, world.stay().id(), done);
    }

    @Test
    void a_threat_alone_has_a_plan_agreed_and_somebody_act() {
        world.admitted();

        world.happens(ChangeKind.DISCHARGE_AGAINST_ADVICE, "threatened");

        assertThat(world.stay().why()).isEqualTo(Expectation.THREATENED);
        world.steps.only(AgreePlanOfStay.STEP);
        world.steps.only(CarryOutPlan.STEP);
    }

    @Test
    void whoever_looks_is_kept_and_a_child_that_nobody_spoke_of_is_asked_about() {
        assertThat(world.show().of(HospitalWorld.WORKER, HospitalWorld.BABY)).isEmpty();
        world.admitted();
        assertThat(world.show().of(HospitalWorld.WORKER, HospitalWorld.BABY))
                .contains(new ShowContingency.OfCase.InHospital());
        agree();

        assertThat(world.show().of(HospitalWorld.WORKER, HospitalWorld.BABY))
                .get()
                .isInstanceOf(ShowContingency.OfCase.Expected.class);
        assertThat(world.show().open(HospitalWorld.WORKER)).hasSize(1);
        assertThat(world.audit)
                .extracting(AuditEntry::what)
                .contains("contingency-plan-read", "contingency-plans-read");
    }
}
