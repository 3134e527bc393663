package org.threshold.workflow.report.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.report.app.AuditSamples.Place;
import org.threshold.workflow.report.app.AuditSamples.Progress;
import org.threshold.workflow.report.app.DrawSample;
import org.threshold.workflow.report.app.ListReports;
import org.threshold.workflow.report.app.ListReports.Shelf;
import org.threshold.workflow.report.app.RecordFindings;
import org.threshold.workflow.report.app.ShowSamples;
import org.threshold.workflow.report.domain.AuditQuestion;
import org.threshold.workflow.report.domain.Cause;
import org.threshold.workflow.report.domain.Finding;
import org.threshold.workflow.report.domain.Month;
import org.threshold.workflow.report.domain.Rating;
import org.threshold.workflow.report.domain.Sample;
import org.threshold.workflow.report.domain.Sample.How;
import org.threshold.workflow.report.domain.Sample.Sampled;
import org.threshold.workflow.report.domain.SampleId;

/** The pages and the API of case audits (R-4.2-2, F-2.3.1). */
@WebSlice({
    CaseAuditPagesController.class,
    CaseAuditFormController.class,
    CaseAuditsController.class
})
@Import(AuditForms.class)
@MockitoBean(types = {ListReports.class, DrawSample.class, ShowSamples.class, RecordFindings.class})
class CaseAuditPagesTest {

    private static final Instant NOW = london("2026-11-24T10:00");
    private static final SampleId ID = new SampleId(new UUID(0, 0xabcdef));
    private static final Place PLACE = new Place(ID, 1);
    private static final Sampled CASE = new Sampled(1, "CP-2041", How.RISK);
    private static final Sample SAMPLE =
            new Sample(ID, "our seed", Month.of(NOW), 7, NOW, List.of(CASE));
    private static final Finding OWN =
            new Finding(
                    AuditQuestion.FATHER, Rating.NOT_MET, Optional.of(Cause.TEAM), "Nobody asked.");
    private static final String ADDRESS = "/case-audits/" + ID.value();
    private static final String FORM = ADDRESS + "/cases/1";

    private final MockMvc mvc;
    private final DrawSample draw;
    private final ShowSamples show;
    private final RecordFindings record;
    private final ListReports months;

    @Autowired
    CaseAuditPagesTest(
            MockMvc mvc,
            DrawSample draw,
            ShowSamples show,
            RecordFindings record,
            ListReports months) {
        this.mvc = mvc;
        this.draw = draw;
        this.show = show;
        this.record = record;
        this.months = months;
    }

    @BeforeEach
    void there_is_a_sample() {
        when(months.handle(any())).thenReturn(new Shelf(List.of(), Month.of(NOW).andBefore()));
        when(show.latest(any())).thenReturn(List.of(SAMPLE));
        when(show.one(any(), eq(ID)))
                .thenReturn(
                        Optional.of(new ShowSamples.Shown(SAMPLE, List.of(new Progress(1, 2, 5)))));
        when(show.one(any(), eq(PLACE)))
                .thenReturn(Optional.of(new ShowSamples.OneCase(SAMPLE, CASE, List.of(OWN))));
    }

    @Test
    void the_samples_and_the_cases_of_one_are_shown_with_how_far_they_are() throws Exception {
        var all = page(get("/case-audits"), 200);
        assertThat(all.faults()).isEmpty();
        assertThat(all.html()).contains("href=\"" + ADDRESS + "\"", "Sample ABCDEF");

        var one = page(get(ADDRESS), 200);
        assertThat(one.faults()).isEmpty();
        assertThat(one.html())
                .contains("The seed is our seed.", "5 of 16", "by chance weighted by risk")
                .contains("href=\"/cases/CP-2041\"", "href=\"" + FORM + "\"");
        page(get("/case-audits/" + new UUID(0, 1)), 404);
    }

    @Test
    void drawing_asks_says_what_is_wrong_and_leads_to_the_sample() throws Exception {
        assertThat(page(get("/case-audits/new"), 200).faults()).isEmpty();
        page(post("/case-audits/new").param("wanted", "many"), 422);

        var wrong = new Refusal("wanted", "So many.", "Fewer.");
        when(draw.handle(any(), any())).thenReturn(new DrawSample.Result.Refused(List.of(wrong)));
        var again = page(post("/case-audits/new").param("wanted", "99").param("seed", "s"), 422);
        assertThat(again.faults()).isEmpty();
        assertThat(again.html()).contains("href=\"#f-wanted\"", "value=\"99\"", "value=\"s\"");

        when(draw.handle(any(), any())).thenReturn(new DrawSample.Result.Drawn(SAMPLE));
        mvc.perform(
                        post("/case-audits/new")
                                .param("month", "2026-11")
                                .param("wanted", "5")
                                .with(by(TERRY_TEAM)))
                .andExpect(redirectedUrl(ADDRESS));
        verify(draw).handle(any(), eq(new DrawSample.Command(Month.of("2026-11"), 5, "")));
    }

    @Test
    @Requirement("F-2.3.1")
    void the_form_asks_the_sixteen_questions_and_shows_what_the_auditor_answered()
            throws Exception {
        var form = page(get(FORM), 200);

        assertThat(form.faults()).isEmpty();
        assertThat(form.html())
                .contains("1. Were assessments made", "16. Did staff who were involved")
                .contains("Nobody asked.");
        page(get(ADDRESS + "/cases/2"), 404);
    }

    @Test
    void answers_are_kept_or_come_back_with_what_is_wrong_and_nothing_lost() throws Exception {
        var wrong = new Refusal("findings[0].cause", "No cause.", "Give one.");
        when(record.handle(any(), eq(PLACE), any())).thenReturn(Optional.of(List.of(wrong)));
        var again = page(answer("not-met"), 422);
        assertThat(again.faults()).isEmpty();
        assertThat(again.html()).contains("No cause. Give one.", "Only the mother was asked.");
        assertThat(page(answer("perhaps"), 422).html()).contains("There is a problem");

        when(record.handle(any(), eq(PLACE), any())).thenReturn(Optional.of(List.of()));
        mvc.perform(answer("met").with(by(TERRY_TEAM))).andExpect(redirectedUrl(ADDRESS));
        verify(record)
                .handle(
                        any(),
                        eq(PLACE),
                        eq(
                                List.of(
                                        new Finding(
                                                AuditQuestion.FATHER,
                                                Rating.MET,
                                                Optional.empty(),
                                                "Only the mother was asked."))));
    }

    @Test
    void the_api_draws_shows_and_takes_answers() throws Exception {
        when(draw.handle(any(), any())).thenReturn(new DrawSample.Result.Drawn(SAMPLE));
        mvc.perform(json("/api/v1/case-audits", "{\"month\": \"2026-11\", \"wanted\": 1}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.seed").value("our seed"));
        mvc.perform(get("/api/v1/case-audits").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$[0].size").value(1));
        mvc.perform(get("/api/v1" + ADDRESS).with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.cases[0].caseRef").value("CP-2041"))
                .andExpect(jsonPath("$.cases[0].answered").value(5));

        when(record.handle(any(), eq(PLACE), any())).thenReturn(Optional.of(List.of()));
        String findings = "/api/v1" + FORM + "/findings";
        String met = "{\"findings\": [{\"question\": \"father\", \"rating\": \"met\"}]}";
        mvc.perform(json(findings, met)).andExpect(status().isOk());
        mvc.perform(json(findings, "{\"findings\": [{\"question\": \"mother\"}]}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(json("/api/v1" + ADDRESS + "/cases/2/findings", met))
                .andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder answer(String rating) {
        return post(FORM)
                .param("findings[0].question", "father")
                .param("findings[0].rating", rating)
                .param("findings[0].words", "Only the mother was asked.");
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(TERRY_TEAM));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }
}
