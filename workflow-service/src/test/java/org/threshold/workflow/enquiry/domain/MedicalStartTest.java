package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.domain.MedicalStart.Asked;
import org.threshold.workflow.enquiry.domain.MedicalStart.AtOnce;
import org.threshold.workflow.platform.Refusal;

/** R-Hosp-5. */
class MedicalStartTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    @Requirement("R-Hosp-5")
    void a_medical_begins_with_one_of_three_answers_about_the_full_notes() {
        assertThat(fields(new Asked(new FullNotes.Available()))).isEmpty();
        assertThat(fields(new Asked(new FullNotes.Requested(NOW)))).isEmpty();
        assertThat(fields(new Asked(new FullNotes.NotAvailable("Burnt in a fire.")))).isEmpty();
        assertThat(fields(new Asked(new FullNotes.NotAvailable(" "))))
                .containsExactly("notesReason");
    }

    @Test
    void notes_cannot_have_been_asked_for_later_than_now() {
        var later = new Asked(new FullNotes.Requested(NOW.plusSeconds(1)));

        assertThat(fields(later)).containsExactly("notesRequestedAt");
    }

    @Test
    @Requirement("R-Hosp-5")
    void a_doctor_who_must_examine_now_says_why_and_the_notes_are_to_come() {
        assertThat(fields(new AtOnce(""))).containsExactly("notesReason");
        assertThat(fields(new AtOnce("Fitting."))).isEmpty();
        assertThat(new AtOnce("Fitting.").notesToCome()).isTrue();
        assertThat(new Asked(new FullNotes.Requested(NOW)).notesToCome()).isTrue();
        assertThat(new Asked(new FullNotes.Available()).notesToCome()).isFalse();
        assertThat(new Asked(new FullNotes.NotAvailable("None.")).notesToCome()).isFalse();
    }

    @Test
    void what_was_said_is_in_no_log() {
        assertThat(new AtOnce("Fitting.").toString()).isEqualTo("AtOnce[]");
    }

    private static List<String> fields(MedicalStart start) {
        return start.refusals(NOW).stream().map(Refusal::field).toList();
    }
}
