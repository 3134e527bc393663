package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.enquiry.domain.Answered.noted;

import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.worklist.Completion;

/** L-3.1.19: every agency is asked and heard, and answers only for itself. */
class ContributionsTest extends EnquiryTest {

    private static final Actor GP = Actor.system(new SystemId(new java.util.UUID(2, 2)), Agency.GP);

    @Test
    @Requirement({"R-4.2-5b", "L-3.1.19"})
    void an_agency_answers_for_itself_and_its_step_leaves_the_work_list() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);

        var done = bench.answer.handle(GP, id, Agency.GP, noted(REPLY));

        assertThat(done).containsInstanceOf(Completion.Done.class);
        assertThat(bench.asked(Agency.GP).answer()).isEqualTo(REPLY);
        assertThat(bench.steps.waiting(asked.id().value())).isEmpty();
    }

    @Test
    void it_cannot_answer_for_another() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);

        var refused = bench.answer.handle(GP, id, Agency.POLICE, noted(REPLY)).orElseThrow();

        assertThat(fields(refused)).containsExactly("agency");
        assertThat(bench.asked(Agency.POLICE).awaited()).isTrue();
    }

    @Test
    @Requirement("R-4.2-5b")
    void no_agency_but_a_gp_answers_for_a_practice() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        var police = bench.asked(Agency.POLICE);
        var said = Answered.ofPractice("K81234", REPLY);

        var sent = bench.answer.handle(Given.WORKER, id, Agency.POLICE, said).orElseThrow();

        assertThat(fields(sent)).containsExactly("practice");
        assertThat(fields(bench.obtain.handle(Given.WORKER, police.id(), said)))
                .containsExactly("practice");
        assertThat(bench.asked(Agency.POLICE).awaited()).isTrue();
    }

    @Test
    void a_doctor_cannot_answer_a_task_of_another_agency() {
        started(Paediatric.Answer.NOT_NEEDED);
        var police = bench.asked(Agency.POLICE);

        assertThat(fields(bench.obtain.handle(Given.DOCTOR, police.id(), noted(REPLY))))
                .containsExactly("agency");
    }

    @Test
    void what_an_agency_knows_is_taken_though_nobody_asked_it() {
        EnquiryId id = started(Paediatric.Answer.NOT_NEEDED);
        var midwives = Actor.system(new SystemId(new java.util.UUID(2, 3)), Agency.MIDWIFERY);

        bench.answer.handle(midwives, id, Agency.MIDWIFERY, noted(REPLY));

        assertThat(bench.asked(Agency.MIDWIFERY).answer()).isEqualTo(REPLY);
    }

    @Test
    void a_late_answer_takes_the_place_of_none() {
        EnquiryId id = followed(Paediatric.Answer.NOT_NEEDED);
        bench.answer.handle(GP, id, Agency.GP, noted(new Answer.NilReturn("")));

        bench.answer.handle(GP, id, Agency.GP, noted(REPLY));

        assertThat(bench.asked(Agency.GP).answer()).isEqualTo(REPLY);
    }

    @Test
    @Requirement("R-4.2-5b")
    void an_answer_without_its_reason_is_refused_and_the_step_goes_on_waiting() {
        started(Paediatric.Answer.NOT_NEEDED);
        var asked = bench.asked(Agency.GP);

        assertThat(
                        fields(
                                bench.obtain.handle(
                                        Given.WORKER, asked.id(), noted(new Answer.Declined("")))))
                .containsExactly("reason");
        assertThat(bench.steps.waiting(asked.id().value()))
                .containsExactly(EnquirySteps.OBTAIN_CONTRIBUTION);
    }
}
