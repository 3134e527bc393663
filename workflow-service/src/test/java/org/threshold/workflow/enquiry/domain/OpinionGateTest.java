package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.domain.MedicalReport.Basis;
import org.threshold.workflow.enquiry.domain.MedicalReport.Discharge;
import org.threshold.workflow.enquiry.domain.MedicalReport.Done;
import org.threshold.workflow.enquiry.domain.MedicalReport.Investigation;
import org.threshold.workflow.enquiry.domain.MedicalReport.Opinion;
import org.threshold.workflow.enquiry.domain.MedicalReport.View;
import org.threshold.workflow.enquiry.domain.OpinionGate.Standing;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.13, L-3.1.20, R-Hosp-5. */
class OpinionGateTest {

    private static final Opinion OPINION =
            new Opinion(OpinionPoint.INFLICTED, "Somebody did this.", "An older fracture.");
    private static final Basis BASIS =
            new Basis(
                    "Two bruises.",
                    "A fall.",
                    "Debts, a new baby.",
                    true,
                    "An eye test was added.");
    private static final Discharge DISCHARGE =
            new Discharge(View.NOT_SAFE, "Not known who did it.");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final String SEEN = "The hospital's notes.";
    private static final List<Done> DONE = List.of(new Done("Examination", TODAY));
    private static final Standing NO_SURVEY = standing(Lines.needing(true, false));

    @Test
    void a_complete_report_is_issued() {
        assertThat(fields(OPINION, BASIS, new FullNotes.Available())).isEmpty();
    }

    @Test
    void an_opinion_without_a_sentence_for_people_who_are_not_doctors_is_not_issued() {
        var opinion = new Opinion(OpinionPoint.INFLICTED, " ", "An older fracture.");

        assertThat(fields(opinion, BASIS, new FullNotes.Available()))
                .containsExactly("plainEnglish");
    }

    @Test
    @Requirement("L-3.1.13")
    void what_the_opinion_does_not_exclude_must_be_said() {
        var opinion = new Opinion(OpinionPoint.INFLICTED, "Somebody did this.", "");

        assertThat(fields(opinion, BASIS, new FullNotes.Available()))
                .containsExactly("doesNotExclude");
    }

    @Test
    @Requirement("L-3.1.20")
    void the_social_information_is_seen_first() {
        var basis = new Basis("Two bruises.", "A fall.", "Debts.", false, "");

        assertThat(fields(OPINION, basis, new FullNotes.Available()))
                .containsExactly("socialSeenFirst", "socialEffect");
    }

    @Test
    void findings_explanation_and_all_risks_must_be_said() {
        var basis = new Basis("", "", "", true, "It changed nothing.");

        assertThat(fields(OPINION, basis, new FullNotes.Available()))
                .containsExactly("findings", "explanationOffered", "knownRisks");
    }

    @Test
    @Requirement("R-Hosp-5")
    void notes_that_were_asked_for_hold_nothing_up_but_missing_ones_need_a_reason() {
        assertThat(fields(OPINION, BASIS, new FullNotes.Requested(Instant.EPOCH))).isEmpty();
        assertThat(fields(OPINION, BASIS, new FullNotes.NotAvailable("")))
                .containsExactly("notesReason");
    }

    @Test
    @Requirement("R-Hosp-5")
    void a_report_says_which_notes_were_seen() {
        assertThat(fields("", DONE)).containsExactly("notesSeen");
    }

    @Test
    @Requirement("L-3.1.13")
    void what_was_done_is_listed_with_a_day_that_is_not_to_come() {
        assertThat(fields(SEEN, List.of())).containsExactly("done");
        assertThat(fields(SEEN, List.of(new Done(" ", TODAY.plusDays(1)))))
                .containsExactly("done[0].what", "done[0].on");
        assertThat(fields(SEEN, List.of(new Done("X-ray", TODAY)))).isEmpty();
    }

    @Test
    void the_view_on_a_discharge_and_each_outstanding_investigation_are_said_in_words() {
        var report =
                new MedicalReport(
                        OPINION,
                        BASIS,
                        new FullNotes.Available(),
                        SEEN,
                        DONE,
                        List.of(new Investigation("", LocalDate.parse("2026-12-01"))),
                        new Discharge(View.SAFE, ""));

        assertThat(OpinionGate.refusals(report, NO_SURVEY, TODAY))
                .extracting(Refusal::field)
                .containsExactly("outstanding[0].what", "dischargeReason");
    }

    @Test
    void a_report_that_is_silent_about_an_incomplete_skeletal_survey_is_not_issued() {
        var lines = Lines.needing(true, true).settle(Line.FIRST_SURVEY);

        assertThat(OpinionGate.refusals(naming(List.of()), standing(lines), TODAY))
                .extracting(Refusal::field)
                .containsExactly("outstanding");
        assertThat(
                        OpinionGate.refusals(
                                naming(List.of()),
                                standing(lines.settle(Line.SECOND_SURVEY)),
                                TODAY))
                .isEmpty();
        var second = new Investigation("Second survey", LocalDate.parse("2026-12-07"));
        assertThat(OpinionGate.refusals(naming(List.of(second)), standing(lines), TODAY)).isEmpty();
    }

    @Test
    @Requirement("L-3.1.13")
    void less_likely_accidental_is_no_point_of_the_scale() {
        assertThat(OpinionPoint.of("less likely accidental")).isEmpty();
        assertThat(OpinionPoint.of("probably-accidental"))
                .contains(OpinionPoint.PROBABLY_ACCIDENTAL);
        assertThat(OpinionPoint.scale())
                .isEqualTo(
                        "inflicted, probably-inflicted, undetermined, probably-accidental,"
                                + " accidental-or-medical");
    }

    @Test
    void why_a_report_is_whole_is_said_once() {
        var report =
                new MedicalReport(
                        new Opinion(OpinionPoint.INFLICTED, "", ""),
                        BASIS,
                        new FullNotes.Available(),
                        SEEN,
                        DONE,
                        List.of(),
                        DISCHARGE);

        assertThat(OpinionGate.refusals(report, NO_SURVEY, TODAY))
                .extracting(Refusal::problem)
                .filteredOn(problem -> problem.contains("lesson 3.1.13"))
                .hasSize(1);
    }

    @Test
    @Requirement("R-Hosp-5")
    void no_opinion_is_given_before_it_was_asked_whether_the_full_notes_are_there() {
        var unasked = new Standing(Lines.needing(true, false), false);

        assertThat(OpinionGate.refusals(naming(List.of()), unasked, TODAY))
                .singleElement()
                .satisfies(one -> assertThat(one.field()).isEqualTo("notes"))
                .satisfies(one -> assertThat(one.remedy()).contains("at once"));
        assertThat(OpinionGate.refusals(naming(List.of()), NO_SURVEY, TODAY)).isEmpty();
    }

    private static Standing standing(Lines lines) {
        return new Standing(lines, true);
    }

    private static List<String> fields(Opinion opinion, Basis basis, FullNotes notes) {
        return OpinionGate.refusals(
                        new MedicalReport(opinion, basis, notes, SEEN, DONE, List.of(), DISCHARGE),
                        NO_SURVEY,
                        TODAY)
                .stream()
                .map(Refusal::field)
                .toList();
    }

    private static List<String> fields(String seen, List<Done> done) {
        var report =
                new MedicalReport(
                        OPINION,
                        BASIS,
                        new FullNotes.Available(),
                        seen,
                        done,
                        List.of(),
                        DISCHARGE);
        return OpinionGate.refusals(report, NO_SURVEY, TODAY).stream().map(Refusal::field).toList();
    }

    private static MedicalReport naming(List<Investigation> outstanding) {
        return new MedicalReport(
                OPINION, BASIS, new FullNotes.Available(), SEEN, DONE, outstanding, DISCHARGE);
    }
}
