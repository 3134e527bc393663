package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.circumstances.app.ForeseeRecipients;
import org.threshold.workflow.circumstances.app.ForeseeRecipients.Foreseen;
import org.threshold.workflow.circumstances.app.ReportChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.circumstances.domain.ChangeShape;
import org.threshold.workflow.circumstances.domain.Duty;
import org.threshold.workflow.circumstances.domain.LeftOut;
import org.threshold.workflow.circumstances.domain.Missing;
import org.threshold.workflow.circumstances.domain.Party;
import org.threshold.workflow.circumstances.domain.Priority;
import org.threshold.workflow.circumstances.domain.Tier;
import org.threshold.workflow.circumstances.domain.ToTell;
import org.threshold.workflow.circumstances.domain.WhoHears;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

@WebSlice({ReportPageController.class, RecipientsController.class})
@Import({ChangeDrafts.class, ChangePages.class, KeyHeader.class})
@MockitoBean(types = {ForeseeRecipients.class, ReportChange.class})
class ChangePagesTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final WhoHears HEARS =
            new WhoHears(
                    Priority.P1,
                    List.of(
                            new ToTell(
                                    Recipient.of(Role.POLICE_REFERRAL_SERGEANT),
                                    Duty.MANDATORY,
                                    Tier.T1,
                                    List.of(CASE),
                                    ToTell.CountsFrom.NOW)),
                    List.of(
                            new Missing(
                                    Party.GP, Duty.DEFAULT, CASE, "No GP practice is recorded.")),
                    List.of(),
                    List.of());

    private final MockMvc mvc;
    private final ForeseeRecipients foresee;
    private final ReportChange report;

    @Autowired
    ChangePagesTest(MockMvc mvc, ForeseeRecipients foresee, ReportChange report) {
        this.mvc = mvc;
        this.foresee = foresee;
        this.report = report;
    }

    @Test
    void first_it_asks_which_child_and_what_happened_of_what_people_report() throws Exception {
        var page = page(get("/changes/new").param("cases", "CP-2041"), 200);

        assertThat(page.title()).isEqualTo("Record a change of circumstance – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("value=\"CP-2041\"", "value=\"child-admitted\"")
                .doesNotContain("value=\"s47-started\"");
    }

    @Test
    void going_on_without_a_kind_or_a_case_leads_to_the_fields() throws Exception {
        var page = page(get("/changes/new").param("go", "1"), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-cases\"", "href=\"#f-kind\"");
    }

    @Test
    void every_kind_that_people_report_has_a_form_whose_fields_are_labelled() throws Exception {
        for (var kind : ChangeKind.values()) {
            if (ChangeShape.of(kind).reportable()) {
                var page = page(get("/changes/new").params(of(kind)), 200);

                assertThat(page.faults()).as(kind.eventName()).isEmpty();
                assertThat(page.html()).contains(kind.words());
            }
        }
    }

    @Test
    void before_it_is_recorded_everybody_who_will_be_told_is_shown() throws Exception {
        when(foresee.handle(any(), any())).thenReturn(new Foreseen.Hear(HEARS));

        var page = page(admitted(post("/changes/new")), 200);

        assertThat(page.title()).startsWith("Check what you record and who will be told");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "Who will be told (1)", "Police, police referral sergeant", "Must be told.")
                .contains("No GP practice is recorded.");
        assertThat(page.hidden("codes.reason")).isEqualTo("injury");
        verify(report, never()).handle(any(), any(), any());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_is_kept() throws Exception {
        var wrong = new Refusal("codes.reason", "The reason is missing.", "Give one.");
        when(foresee.handle(any(), any())).thenReturn(new Foreseen.Refused(List.of(wrong)));

        var page = page(admitted(post("/changes/new")), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-codes-reason\"", "Fell from the sofa");
    }

    @Test
    void the_second_page_records_it_once_under_its_own_key() throws Exception {
        var id = new ChangeId(new UUID(7, 1));
        when(report.handle(any(), any(), any())).thenReturn(new Reporting.Recorded(id));

        mvc.perform(admitted(post("/changes")).param("key", "the-key").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/changes/" + id));

        var sent = ArgumentCaptor.forClass(ReportChange.Report.class);
        verify(report).handle(any(), sent.capture(), any());
        assertThat(sent.getValue().change().kind()).isEqualTo(ChangeKind.CHILD_ADMITTED);
        assertThat(sent.getValue().change().cases()).containsExactly(CASE);
        assertThat(sent.getValue().change().code("reason")).isEqualTo("injury");
    }

    @Test
    void only_who_need_not_be_told_may_be_left_out_on_the_page() throws Exception {
        var visitor = new Recipient(Agency.HEALTH_VISITING, "health-visitor");
        var told = new ToTell(visitor, Duty.DEFAULT, Tier.T1, List.of(CASE), ToTell.CountsFrom.NOW);
        var hears =
                new WhoHears(
                        Priority.P1,
                        List.of(HEARS.tell().getFirst(), told),
                        List.of(),
                        List.of(),
                        List.of());
        when(foresee.handle(any(), any())).thenReturn(new Foreseen.Hear(hears));

        var page = page(admitted(post("/changes/new")), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("name=\"leaveOut.health-visiting_health-visitor\"")
                .doesNotContain("leaveOut.police");
    }

    @Test
    void a_reason_leaves_somebody_out_and_an_empty_line_does_not() throws Exception {
        when(report.handle(any(), any(), any()))
                .thenReturn(new Reporting.Recorded(new ChangeId(new UUID(7, 1))));

        mvc.perform(
                admitted(post("/changes"))
                        .param("key", "the-key")
                        .param("leaveOut.health-visiting_health-visitor", "She is the aunt.")
                        .param("leaveOut.gp_practice-k82001", " ")
                        .with(by(DANA_DUTY)));

        var sent = ArgumentCaptor.forClass(ReportChange.Report.class);
        verify(report).handle(any(), sent.capture(), any());
        assertThat(sent.getValue().leftOut())
                .containsExactly(
                        new LeftOut(
                                new Recipient(Agency.HEALTH_VISITING, "health-visitor"),
                                "She is the aunt."));
    }

    @Test
    void the_api_says_who_would_hear_and_records_nothing() throws Exception {
        when(foresee.handle(any(), any())).thenReturn(new Foreseen.Hear(HEARS));

        mvc.perform(
                        post("/api/v1/changes/recipients")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"kind\": \"new-injury\", \"cases\": [\"CP-2041\"]}")
                                .with(by(DANA_DUTY)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.told[0].role").value("police-referral-sergeant"))
                .andExpect(jsonPath("$.missing[0].reason").value("No GP practice is recorded."));
        verify(report, never()).handle(any(), any(), any());
    }

    @Test
    void whoever_runs_the_system_records_nothing() throws Exception {
        mvc.perform(get("/changes/new").accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder admitted(MockHttpServletRequestBuilder request) {
        return request.params(of(ChangeKind.CHILD_ADMITTED))
                .param("stage", "admitted")
                .param("codes.reason", "injury")
                .param("detail", "Fell from the sofa");
    }

    private static MultiValueMap<String, String> of(ChangeKind kind) {
        var given = new LinkedMultiValueMap<String, String>();
        given.add("kind", kind.eventName());
        given.add("cases", "CP-2041");
        return given;
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
