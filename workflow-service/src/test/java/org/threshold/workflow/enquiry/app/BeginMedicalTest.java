package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.FullNotes;
import org.threshold.workflow.enquiry.domain.MedicalStart;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.strategy.Paediatric.Answer;
import org.threshold.workflow.worklist.Completion;

/** A child protection medical begins with whether the full notes are there. */
class BeginMedicalTest extends EnquiryTest {

    private static final MedicalStart AT_ONCE = new MedicalStart.AtOnce("The child is fitting.");

    @Test
    @Requirement("R-Hosp-5")
    void the_opinion_waits_for_the_question_and_for_nothing_else() {
        EnquiryId id = wanted();
        assertThat(bench.steps.isAside(id.value(), EnquirySteps.BEGIN_MEDICAL)).isTrue();
        assertThat(fields(opinion(id))).containsExactly("notes");

        bench.begin.handle(Given.DOCTOR, id, AT_ONCE);

        assertThat(opinion(id)).isInstanceOf(Completion.Done.class);
    }

    @Test
    @Requirement("R-Hosp-5")
    void whoever_holds_notes_that_are_to_come_is_asked_and_they_are_followed_up() {
        EnquiryId id = wanted();

        bench.begin.handle(Given.DOCTOR, id, AT_ONCE);

        var asked = bench.changes.getLast();
        assertThat(asked.kind()).isEqualTo(ChangeKind.INFORMATION_REQUEST);
        assertThat(asked.code("asked")).isEqualTo("hospital");
        assertThat(asked.code("asked2")).isEqualTo("gp");
        assertThat(asked.code("questions")).isEqualTo("health");
        assertThat(asked.detail()).isEmpty();
        assertThat(bench.steps.waiting(id.value())).contains(EnquirySteps.OBTAIN_NOTES);
        assertThat(bench.due(EnquirySteps.OBTAIN_NOTES))
                .isEqualTo(bench.now().plus(Duration.ofHours(4)));
    }

    @Test
    void notes_that_are_there_are_asked_of_nobody() {
        EnquiryId id = wanted();
        int before = bench.changes.size();

        bench.begin.handle(Given.DOCTOR, id, asked(new FullNotes.Available()));

        assertThat(bench.changes).hasSize(before);
        assertThat(bench.steps.waiting(id.value())).doesNotContain(EnquirySteps.OBTAIN_NOTES);
        assertThat(bench.open(EnquirySteps.BEGIN_MEDICAL)).isFalse();
    }

    @Test
    void an_answer_without_its_reason_is_refused_and_the_step_goes_on_waiting() {
        EnquiryId id = wanted();

        var refused = bench.begin.handle(Given.DOCTOR, id, new MedicalStart.AtOnce(""));

        assertThat(fields(refused)).containsExactly("notesReason");
        assertThat(bench.steps.waiting(id.value())).contains(EnquirySteps.BEGIN_MEDICAL);
    }

    @Test
    void what_became_of_the_notes_ends_the_follow_up_and_all_that_was_said_is_kept() {
        EnquiryId id = wanted();
        bench.begin.handle(Given.DOCTOR, id, AT_ONCE);
        assertThat(fields(bench.begin.followed(Given.DOCTOR, id, new FullNotes.NotAvailable(""))))
                .containsExactly("notesReason");

        bench.begin.followed(Given.DOCTOR, id, new FullNotes.Available());

        assertThat(bench.open(EnquirySteps.OBTAIN_NOTES)).isFalse();
        assertThat(bench.medical.handle(Given.WORKER, id).orElseThrow().notes())
                .extracting(one -> one.said())
                .containsExactly(AT_ONCE, asked(new FullNotes.Available()));
    }

    @Test
    void only_a_doctor_says_it() {
        EnquiryId id = wanted();

        assertThatThrownBy(() -> bench.begin.handle(Given.MANAGER, id, AT_ONCE))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bench.begin.followed(Given.MANAGER, id, new FullNotes.Available()))
                .isInstanceOf(AccessRefused.class);
    }

    private EnquiryId wanted() {
        return started(Answer.NEEDED);
    }

    private Completion opinion(EnquiryId id) {
        return bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.UNDETERMINED));
    }

    private static MedicalStart asked(FullNotes notes) {
        return new MedicalStart.Asked(notes);
    }
}
