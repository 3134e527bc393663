package org.threshold.workflow.missing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.missing.Datum;
import org.threshold.workflow.missing.OwningTeam;
import org.threshold.workflow.missing.app.AddMissing;
import org.threshold.workflow.missing.app.ReadMissing;
import org.threshold.workflow.missing.app.ReportMissing;
import org.threshold.workflow.missing.app.Reporting;
import org.threshold.workflow.missing.domain.Found;
import org.threshold.workflow.missing.domain.MissingData;
import org.threshold.workflow.missing.domain.MissingData.Raised;
import org.threshold.workflow.missing.domain.MissingGiven;
import org.threshold.workflow.missing.domain.MissingId;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Missing data on pages, over HTTP and as a step (R-ASC-3). */
@WebSlice({MissingPageController.class, MissingController.class})
@MockitoBean(types = {ReadMissing.class, ReportMissing.class})
class MissingPagesTest {

    private static final Actor READER = Actors.in(Role.EDT_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/missing-data";
    private static final String API = "/api/v1" + PAGE;
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(new UUID(0, 3)),
                    AddMissing.STEP,
                    new TaskView.Subject("missing-data", new UUID(0, 1), List.of("CP-2041")),
                    Set.of(Role.DUTY_SOCIAL_WORKER),
                    new TaskView.Due(NOW, NOW),
                    new TaskState.Open());

    private final MockMvc mvc;
    private final ReadMissing read;
    private final ReportMissing report;
    private final SpringTemplateEngine templates;

    @Autowired
    MissingPagesTest(
            MockMvc mvc, ReadMissing read, ReportMissing report, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.report = report;
        this.templates = templates;
    }

    @Test
    @Requirement("R-ASC-3")
    void the_case_leads_to_a_form_that_asks_which_data_are_missing() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));
        assertThat(drawn()).contains("Report missing data", PAGE + "/new");
        var page = page(get(PAGE + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("The NHS number", "The ethnicity", "one working day");
        var asked = new MissingGiven(Set.of(Datum.GP, Datum.SCHOOL), "Ask.");
        when(report.handle(any(), eq(CASE), eq(asked)))
                .thenReturn(new Reporting.Reported(missing(Optional.empty())));

        mvc.perform(
                        post(PAGE)
                                .param("data", "gp", "school")
                                .param("note", "Ask.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"))
                .andExpect(flash().attribute("done", "The duty team adds it by day."));
    }

    @Test
    void what_is_typed_is_kept_when_something_is_wrong() throws Exception {
        when(report.handle(any(), eq(CASE), any()))
                .thenReturn(new Reporting.Refused(new MissingGiven(Set.of(), "").refusals()));
        var page = page(post(PAGE).param("note", "Looked everywhere."), 422);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-data", "Looked everywhere.");
        assertThat(page(post(PAGE).param("data", "nonsense"), 422).html()).contains("f-data");
        when(report.handle(any(), eq(CASE), any())).thenReturn(new Reporting.NotThere());
        page(post(PAGE).param("data", "gp"), 404);
        page(get("/cases/nonsense/missing-data/new"), 404);
    }

    @Test
    @Requirement("R-ASC-3")
    void the_case_says_what_is_missing_and_what_came_of_it() {
        when(read.of(any(), eq(CASE)))
                .thenReturn(
                        Optional.of(
                                List.of(
                                        missing(found("Nobody answers.", Set.of(Datum.GP))),
                                        missing(found("", Set.of())),
                                        missing(Optional.empty()))));

        assertThat(drawn())
                .contains("The GP practice; The school or nursery.")
                .contains("Missed by: Out-of-hours social care.", "Ask.")
                .contains("The duty team is to add it.")
                .contains("Added on Thursday 26 November 2026 at 14:00.")
                .contains("still missing: The GP practice: Nobody answers.");
    }

    @Test
    void it_is_read_and_reported_over_http() throws Exception {
        when(read.of(any(), eq(CASE)))
                .thenReturn(Optional.of(List.of(missing(found("No.", Set.of(Datum.GP))))));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].said.data[0]").value("gp"))
                .andExpect(jsonPath("$[0].team").value("duty"))
                .andExpect(jsonPath("$[0].found.still[0]").value("gp"));
        when(report.handle(any(), eq(CASE), any()))
                .thenReturn(new Reporting.Reported(missing(Optional.empty())));
        mvc.perform(sent(API, "{\"data\": [\"gp\"]}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.team").value("duty"))
                .andExpect(jsonPath("$.found").doesNotExist());
        mvc.perform(sent(API, "{\"data\": [\"x\"]}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/api/v1/cases/x/missing-data", "{}")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/cases/x/missing-data").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
        when(report.handle(any(), eq(CASE), any())).thenReturn(new Reporting.NotThere());
        mvc.perform(sent(API, "{\"data\": [\"gp\"]}")).andExpect(status().isNotFound());
        when(report.handle(any(), eq(CASE), any())).thenReturn(new Reporting.Refused(List.of()));
        mvc.perform(sent(API, "{}")).andExpect(status().isUnprocessableContent());
    }

    @Test
    @Requirement("R-ASC-3")
    void whoever_reports_what_is_looked_for_already_is_told_nothing_that_others_said_of_it()
            throws Exception {
        when(report.handle(any(), eq(CASE), any()))
                .thenReturn(new Reporting.Reported(missing(Optional.empty())));

        var answer =
                mvc.perform(sent(API, "{\"data\": [\"gp\"]}"))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.id").value(new UUID(0, 1).toString()))
                        .andExpect(jsonPath("$.said.data.length()").value(1))
                        .andExpect(jsonPath("$.said.note").value(""))
                        .andReturn();

        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("Ask.", "school", "out-of-hours");
    }

    @Test
    void the_step_offers_what_was_reported_and_says_what_came_of_it() {
        AddMissing adding = mock();
        ReadMissing reading = mock();
        var step = new AddMissingStep(adding, reading);
        var id = new MissingId(new UUID(0, 1));
        when(reading.forStep(id)).thenReturn(missing(Optional.empty()));
        assertThat(((FormField.Several) step.fields(TASK).getFirst()).options())
                .extracting(FormField.Option::value)
                .containsExactly("gp", "school");
        assertThat(step.matter(READER, TASK)).isPresent();
        assertThat(step.step()).isEqualTo(AddMissing.STEP);
        var done = new Completion.Done("Done.");
        when(adding.handle(READER, id, Set.of(Datum.GP), "No.")).thenReturn(done);
        assertThat(step.complete(READER, TASK, form("No.", "gp"))).isEqualTo(done);
        assertThat(step.complete(READER, TASK, form("No.", "x")))
                .isInstanceOf(Completion.Refused.class);
        assertThat(form("Fred").toString()).doesNotContain("Fred");
    }

    private static AddMissingStep.Form form(String words, String... still) {
        return new AddMissingStep.Form(List.of(still), words);
    }

    private String drawn() {
        var part = new CaseMissingPart(read).of(READER, "CP-2041").orElseThrow();
        var drawn = DrawnPart.of(templates, part, "CP-2041");
        assertThat(drawn.faults()).isEmpty();
        return drawn.html();
    }

    private static Optional<Found> found(String words, Set<Datum> still) {
        return Optional.of(new Found(still, words, NOW));
    }

    private static MissingData missing(Optional<Found> found) {
        return new MissingData(
                new MissingId(new UUID(0, 1)),
                CASE,
                new MissingGiven(Set.of(Datum.GP, Datum.SCHOOL), "Ask."),
                new Raised(Agency.OUT_OF_HOURS, NOW),
                OwningTeam.DUTY,
                found);
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
