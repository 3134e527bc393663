package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.threshold.workflow.enquiry.app.Given.BABY;
import static org.threshold.workflow.enquiry.app.Given.WORKER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.enquiry.app.MedicalGiven;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.enquiry.app.ReadMedicalReports;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;

/** R-Hosp-10, L-3.1.13: nobody reads an opinion without what is not known beside it. */
class CaseMedicalPartTest {

    private static final Lines SURVEYED = Lines.needing(true, true).settle(Line.MEDICAL_OPINION);

    private final ReadMedicalReports read = mock(ReadMedicalReports.class);
    private final MedicalOfCase all = new MedicalOfCase(read);
    private final CaseMedicalPart part = new CaseMedicalPart(all);
    private final MedicalBrief brief = new MedicalBrief(all);

    @Test
    @Requirement({"L-3.1.13", "R-Hosp-10"})
    void the_opinion_stands_in_plain_words_after_what_is_not_known() {
        known(MedicalGiven.standing(SURVEYED, Optional.empty()));

        assertThat(facts().facts())
                .containsExactly(
                        new Fact(
                                "The injuries",
                                List.of(
                                        "They are not fully known.",
                                        "The first skeletal survey has not been reported.",
                                        "The second skeletal survey has not been reported.")),
                        new Fact(
                                "Medical opinion",
                                List.of(
                                        "Inflicted.",
                                        "Somebody did this.",
                                        "Given by a paediatrician on Tuesday 24 November 2026 at"
                                                + " 15:00.")),
                        Fact.of("What it does not exclude", "An older fracture."),
                        Fact.of(
                                "Investigations done",
                                "Examination: done on Tuesday 24 November 2026."),
                        Fact.of(
                                "Still to be investigated",
                                "Blood tests: the result is expected on Friday 27 November 2026."),
                        new Fact(
                                "Leaving hospital, as the doctor sees it",
                                List.of(
                                        "It is not safe that the child leaves.",
                                        "Not known who did it.")));
    }

    @Test
    void the_whole_report_is_one_step_away() {
        known(MedicalGiven.standing(SURVEYED, Optional.empty()));

        assertThat(facts().links())
                .containsExactly(
                        new Link(
                                "The whole medical report of Tuesday 24 November 2026 at 15:00",
                                MedicalGiven.PAGE));
    }

    @Test
    @Requirement("R-Hosp-10")
    void a_survey_that_a_consultant_left_out_says_why_and_names_nobody() {
        var leftOut = new SurveyReport.NotDone("Dr A. Consultant", "Too ill.");
        known(
                MedicalGiven.standing(
                        SURVEYED.settle(Line.FIRST_SURVEY).settle(Line.SECOND_SURVEY),
                        Optional.of(leftOut)));

        assertThat(facts().facts().getFirst().lines())
                .containsExactly(
                        "They are not fully known.",
                        "A consultant decided against the first set of images of the skeletal"
                                + " survey: Too ill.");
        assertThat(facts().toString()).doesNotContain("Dr A. Consultant");
    }

    @Test
    void where_the_injuries_are_known_the_page_does_not_say_that_they_are_not() {
        known(
                MedicalGiven.standing(
                        Lines.needing(true, false).settle(Line.MEDICAL_OPINION), Optional.empty()));

        assertThat(facts().facts()).extracting(Fact::about).doesNotContain("The injuries");
        assertThat(brief.of(WORKER, BABY.value())).isEmpty();
    }

    @Test
    void the_brief_says_among_the_risks_what_is_not_known() {
        known(MedicalGiven.standing(SURVEYED.settle(Line.FIRST_SURVEY), Optional.empty()));

        assertThat(brief.of(WORKER, BABY.value()))
                .containsExactly(
                        new BriefLine(
                                BriefQuestion.RISKS,
                                "The injuries are not fully known. The second skeletal survey has"
                                        + " not been reported.",
                                MedicalGiven.PAGE));
    }

    @Test
    @Requirement("L-3.1.13")
    void a_decision_on_the_case_has_the_same_before_its_eyes() {
        known(MedicalGiven.standing(SURVEYED, Optional.empty()));

        assertThat(part.basis(WORKER, BABY.value()))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.facts()).isEqualTo(facts().facts());
                            assertThat(one.code()).isEqualTo("medical-" + BABY);
                        });
    }

    @Test
    void a_case_of_which_no_doctor_says_anything_has_no_such_part() {
        known();

        assertThat(part.of(WORKER, BABY.value())).isEmpty();
        assertThat(part.basis(WORKER, BABY.value())).isEmpty();
        assertThat(part.basis(WORKER, "somebody")).isEmpty();
    }

    private void known(MedicalStanding... standings) {
        when(read.ofCase(WORKER, BABY)).thenReturn(List.of(standings));
    }

    private CaseFacts facts() {
        return part.of(WORKER, BABY.value()).map(one -> (CaseFacts) one.shown()).orElseThrow();
    }
}
