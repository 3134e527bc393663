package org.threshold.workflow.assessment.adapter.web;

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
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.assessment.app.AssessmentBegun;
import org.threshold.workflow.assessment.app.BeginAssessment;
import org.threshold.workflow.assessment.app.ReadSingleAssessments;
import org.threshold.workflow.assessment.app.ReadSingleAssessments.Shown;
import org.threshold.workflow.assessment.domain.AnAssessment;
import org.threshold.workflow.assessment.domain.AssessmentOutcome;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessment.Standing;
import org.threshold.workflow.assessment.domain.TakingPart;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.CaseStart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The page where a single assessment is started, its API, and its part of the case’s page (T8). */
@WebSlice({
    BeginAssessmentPageController.class,
    SingleAssessmentController.class,
    AssessmentPages.class
})
@MockitoBean(types = {ReadSingleAssessments.class, BeginAssessment.class})
class SingleAssessmentPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant DUE = Instant.parse("2027-01-28T17:00:00Z");
    private static final String PAGE = "/cases/CP-2041/single-assessment";
    private static final String API = "/api/v1/cases/CP-2041/single-assessments";
    private static final SingleAssessment GOING =
            AnAssessment.with(
                    List.of(AnAssessment.NOT_SEEN, AnAssessment.SEEN), AnAssessment.DECLINED);

    private final MockMvc mvc;
    private final ReadSingleAssessments read;
    private final BeginAssessment begin;
    private final SpringTemplateEngine templates;

    @Autowired
    SingleAssessmentPagesTest(
            MockMvc mvc,
            ReadSingleAssessments read,
            BeginAssessment begin,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.read = read;
        this.begin = begin;
        this.templates = templates;
    }

    @BeforeEach
    void one_goes_on() {
        shown(GOING);
        when(begin.handle(any(), eq(CASE), eq("Worried."), eq(DAY)))
                .thenReturn(new AssessmentBegun.Going(GOING, DUE, false));
        when(begin.handle(any(), eq(CASE), eq(""), eq(DAY)))
                .thenReturn(
                        new AssessmentBegun.Refused(
                                List.of(new Refusal("why", "It is not said why.", "Say it."))));
    }

    private static final List<InvitedPractice> INVITED =
            List.of(
                    InvitedPractice.of("K82001"),
                    new InvitedPractice("K81234", Optional.of(TakingPart.DIALS_IN), "practice"));

    private void shown(SingleAssessment one) {
        var due = new DueStep("conclude-single-assessment", "Complete the single assessment", DUE);
        when(read.of(any(), eq(CASE)))
                .thenReturn(
                        Optional.of(
                                List.of(
                                        new Shown(
                                                one, List.of(due), INVITED, CaseEntries.none()))));
    }

    @Test
    void the_page_asks_why_and_shows_what_goes_on_already() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Why is the child assessed?", "45 working days")
                .contains("The single assessment goes on.")
                .contains("GP practice K81234, invited", "It takes part by telephone or video.")
                .contains("It has not said whether it comes, dials in or sends a report.");
        page(get("/cases/nonsense/single-assessment"), 404);
    }

    @Test
    void what_is_sent_starts_it_and_nothing_typed_is_lost() throws Exception {
        mvc.perform(day(post(PAGE).param("why", "Worried.")).with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        verify(begin).handle(any(), eq(CASE), eq("Worried."), eq(DAY));

        assertThat(page(day(post(PAGE)), 422).html()).contains("href=\"#f-why\"");
        assertThat(page(post(PAGE).param("why", "Kept as typed."), 422).html())
                .contains("href=\"#f-referredOn", "Kept as typed.");
    }

    @Test
    void the_api_starts_it_and_shows_how_it_stands() throws Exception {
        mvc.perform(sent("{\"why\": \"Worried.\", \"referredOn\": \"2026-11-23\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.dueAt").value("2027-01-28T17:00:00Z"));
        mvc.perform(sent("{\"why\": \"Worried.\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("referredOn"));
        mvc.perform(sent("{\"referredOn\": \"2026-11-23\"}"))
                .andExpect(jsonPath("$.errors[0].field").value("why"));
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.assessments[0].state").value("going"))
                .andExpect(jsonPath("$.assessments[0].childrenSeen").value(1))
                .andExpect(jsonPath("$.assessments[0].asked[0].answer").value("declined"))
                .andExpect(jsonPath("$.assessments[0].due[0].at").value("2027-01-28T17:00:00Z"));
        mvc.perform(get("/api/v1/cases/CP-1/single-assessments").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void the_case_shows_each_child_each_agency_and_what_is_due() {
        var drawn = drawn();

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Lead social worker: Sam Carr.", "Worried.")
                .contains("Complete the single assessment: by")
                .contains("Not seen at", "Nobody in.", "Seen alone at", "Plays.")
                .contains("General practice", "It declined: No consent.")
                .doesNotContain("href=\"" + PAGE + "\"");
    }

    @Test
    void the_case_shows_what_it_came_to_and_where_the_next_is_started() {
        shown(
                GOING.now(
                        new Standing.Ended(
                                AnAssessment.concluding(AssessmentOutcome.EARLY_HELP), DUE)));

        assertThat(drawn().html())
                .contains("It ended on", "Early help", "Shared with the parents on")
                .contains("href=\"" + PAGE + "\"");
        assertThat(part().chronology(READER, CASE.value()).getFirst().detail())
                .contains("Early help");
    }

    @Test
    void a_case_without_one_shows_where_it_is_started() {
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of()));

        var start = (CaseStart) part().of(READER, CASE.value()).orElseThrow().shown();

        assertThat(start.links()).extracting(link -> link.page()).containsExactly(PAGE);
    }

    private CaseSingleAssessmentPart part() {
        return new CaseSingleAssessmentPart(new SingleAssessmentsOfCase(read));
    }

    private Page drawn() {
        return DrawnPart.of(templates, part().of(READER, CASE.value()).orElseThrow(), CASE.value());
    }

    private static MockHttpServletRequestBuilder day(MockHttpServletRequestBuilder request) {
        return request.param("referredOn", DAY.toString());
    }

    private static MockHttpServletRequestBuilder sent(String body) {
        return post(API).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
