package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.enquiry.app.Given;
import org.threshold.workflow.enquiry.app.MedicalGiven;
import org.threshold.workflow.enquiry.app.MedicalStanding;
import org.threshold.workflow.enquiry.app.ReadMedicalReports;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.SurveyReport;
import org.threshold.workflow.platform.web.form.Page;

@WebSlice(MedicalReportPageController.class)
@MockitoBean(types = ReadMedicalReports.class)
class MedicalReportPageTest {

    private static final Lines SETTLED =
            Lines.needing(true, true)
                    .settle(Line.MEDICAL_OPINION)
                    .settle(Line.FIRST_SURVEY)
                    .settle(Line.SECOND_SURVEY);

    private final MockMvc mvc;
    private final ReadMedicalReports read;

    @Autowired
    MedicalReportPageTest(MockMvc mvc, ReadMedicalReports read) {
        this.mvc = mvc;
        this.read = read;
    }

    @Test
    @Requirement({"L-3.1.13", "L-3.1.20"})
    void the_whole_report_is_on_one_page() throws Exception {
        known(MedicalGiven.standing(SETTLED, Optional.of(leftOut())));

        var page = page(200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Medical report: " + Given.BABY + " – Threshold");
        assertThat(page.html())
                .containsSubsequence(
                        "The injuries are not fully known.",
                        "Before the medical",
                        "Tuesday 24 November 2026 at 14:00: The child had to be examined at once."
                                + " The child is unwell.",
                        "Issued by Pia, paediatrician, on Tuesday 24 November 2026 at 15:00.",
                        "Inflicted",
                        "Somebody did this.",
                        "An older fracture.",
                        "Two bruises.",
                        "A fall.",
                        "Debts.",
                        "An eye test was added.",
                        "They were asked for on Tuesday 24 November 2026 at 09:00",
                        "Notes and records that the doctor saw",
                        "The practice&#39;s notes.",
                        "Examination: done on Tuesday 24 November 2026.",
                        "Blood tests: the result is expected on Friday 27 November 2026.",
                        "It is not safe that the child leaves.",
                        "Not known who did it.",
                        "Dr A, consultant, decided against it. Too ill.",
                        "It was left out together with the first.");
    }

    @Test
    void a_report_that_is_not_issued_yet_is_said_to_be_missing() throws Exception {
        known(MedicalGiven.awaited());

        var page = page(200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("No paediatrician’s report is issued in this enquiry yet.")
                .contains("opinion has not been given.")
                .doesNotContain("The point of the scale", "First set of images");
    }

    @Test
    void an_enquiry_that_does_not_exist_is_not_found() throws Exception {
        when(read.handle(any(), any())).thenReturn(Optional.empty());

        page(404);
    }

    private static SurveyReport leftOut() {
        return new SurveyReport.NotDone("Dr A", "Too ill.");
    }

    private void known(MedicalStanding standing) {
        when(read.handle(any(), eq(MedicalGiven.ENQUIRY))).thenReturn(Optional.of(standing));
    }

    private Page page(int status) throws Exception {
        return Page.of(
                mvc.perform(get(MedicalGiven.PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
