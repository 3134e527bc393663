package org.threshold.workflow.discharge.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.threshold.workflow.access.People;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.discharge.app.AgreeContingencyPlan;
import org.threshold.workflow.discharge.app.ExpectStay;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.app.GoOnWithoutPlan;
import org.threshold.workflow.discharge.app.LetLeave;
import org.threshold.workflow.discharge.app.ShowContingency;
import org.threshold.workflow.discharge.app.ShowContingency.OfCase;
import org.threshold.workflow.discharge.app.ShowContingency.Whole;
import org.threshold.workflow.discharge.app.StayResult;
import org.threshold.workflow.discharge.domain.ContingencyGate.Standing;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.discharge.domain.PlanWords;
import org.threshold.workflow.discharge.domain.Planned;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of contingency plans (L-3.1.9). */
@WebSlice({
    ContingencyPageController.class,
    StayActPageController.class,
    ContingencyController.class,
    StayActs.class,
    StayPages.class
})
@MockitoBean(
        types = {
            AgreeContingencyPlan.class,
            ShowContingency.class,
            ExpectStay.class,
            LetLeave.class,
            GoOnWithoutPlan.class
        })
class ContingencyPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final Instant ADMITTED = Instant.parse("2026-11-26T14:00:00Z");
    private static final String PAGE = "/cases/CP-2041/contingency-plan";
    private static final String API = "/api/v1/cases/CP-2041";
    private static final String PLAN =
            """
            {"basis": "section-20", "caller": "The nurse in charge", "policeNumber": "999",
             "wardPhone": "01296 315000", "wardByDay": "Two nurses stay.", "wardByNight": "The same.",
             "triggers": "Going home.", "expiresAt": "2026-11-28T10:00:00Z"}
            """;

    private final MockMvc mvc;
    private final AgreeContingencyPlan agree;
    private final ShowContingency show;
    private final ExpectStay expect;
    private final SpringTemplateEngine templates;

    @Autowired
    ContingencyPagesTest(
            MockMvc mvc,
            AgreeContingencyPlan agree,
            ShowContingency show,
            ExpectStay expect,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.agree = agree;
        this.show = show;
        this.expect = expect;
        this.templates = templates;
    }

    @Test
    @Requirement("L-3.1.9")
    void the_plan_is_asked_for_and_what_was_typed_is_kept() throws Exception {
        assertThat(page(get(PAGE + "/new"), 200).html())
                .contains("Contingency plan: case CP-2041", "On what legal basis", "Section 20");
        when(agree.handle(any(), eq(CASE), any()))
                .thenReturn(
                        new StayResult.Refused(
                                List.of(new Refusal("wardPhone", "It is missing.", "Give it."))));

        var page = page(typed(post(PAGE + "/new")), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-wardPhone\"", "value=\"The nurse in charge\"");
    }

    @Test
    void a_form_without_basis_and_time_says_both() throws Exception {
        var page = page(post(PAGE + "/new").param("caller", "The nurse"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("This is missing.", "The time is missing.");
    }

    @Test
    void once_agreed_the_case_is_shown() throws Exception {
        when(agree.handle(any(), eq(CASE), any())).thenReturn(new StayResult.Done("It stands."));

        mvc.perform(typed(post(PAGE + "/new")).with(by(People.DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder request) {
        return request.param("basis", "section-20")
                .param("caller", "The nurse in charge")
                .param("expiresAt.day", "2026-11-28")
                .param("expiresAt.time", "10:00");
    }

    @Test
    void each_of_the_three_sentences_has_its_page() throws Exception {
        assertThat(page(get("/cases/CP-2041/expected-stay/begin"), 200).html())
                .contains("Must not leave hospital: case CP-2041");
        assertThat(page(get("/cases/CP-2041/expected-stay/end"), 200).html())
                .contains("The child may leave hospital: case CP-2041");
        assertThat(page(get("/cases/CP-2041/expected-stay/cannot-wait"), 200).html())
                .contains("A decision cannot wait for the plan: case CP-2041");
        page(get("/cases/CP-2041/expected-stay/nonsense"), 404);
        page(get("/cases/nonsense/expected-stay/begin"), 404);
        when(expect.handle(any(), eq(CASE), eq("The risk.")))
                .thenReturn(new StayResult.Done("It stands."));
        mvc.perform(
                        post("/cases/CP-2041/expected-stay/begin")
                                .param("reason", "The risk.")
                                .with(by(People.DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        when(expect.handle(any(), eq(CASE), eq("")))
                .thenReturn(
                        new StayResult.Refused(
                                List.of(new Refusal("reason", "It is missing.", "Say it."))));
        page(post("/cases/CP-2041/expected-stay/begin"), 422);
    }

    @Test
    @Requirement("L-3.1.9")
    void the_ward_prints_the_plan_that_stands() throws Exception {
        page(get(PAGE), 404);
        when(show.of(any(), eq(CASE)))
                .thenReturn(Optional.of(new OfCase.Expected(planned(new Standing.Carries()))));

        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("The nurse in charge: 999", "01296 315000", "going home now")
                .contains("The doors are locked.", "All know it.");
    }

    @Test
    @Requirement("L-3.1.9")
    void the_api_agrees_a_plan_shows_it_and_takes_the_sentences() throws Exception {
        when(agree.handle(any(), eq(CASE), any())).thenReturn(new StayResult.Done("It stands."));
        mvc.perform(json("/contingency-plan", PLAN)).andExpect(status().isOk());
        mvc.perform(json("/contingency-plan", "{}")).andExpect(status().is(422));
        when(show.of(any(), eq(CASE)))
                .thenReturn(Optional.of(new OfCase.Expected(planned(new Standing.Carries()))));
        mvc.perform(get(API + "/contingency-plan").with(by(People.DANA_DUTY)))
                .andExpect(jsonPath("$.why").value("said"))
                .andExpect(jsonPath("$.plan[0].words.wardPhone").value("01296 315000"));
        when(show.of(any(), eq(CASE))).thenReturn(Optional.of(new OfCase.InHospital()));
        mvc.perform(get(API + "/contingency-plan").with(by(People.DANA_DUTY)))
                .andExpect(status().isNotFound());
        when(expect.handle(any(), eq(CASE), eq("The risk.")))
                .thenReturn(new StayResult.NothingThere());
        mvc.perform(json("/expected-stay/begin", "{\"reason\": \"The risk.\"}"))
                .andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(API + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(People.DANA_DUTY));
    }

    @Test
    @Requirement("L-3.1.9")
    void the_case_says_what_is_done_or_that_nothing_is_agreed() {
        assertThat(drawn(new OfCase.InHospital()))
                .contains("Nobody has said that the child must not leave", "expected-stay/begin");
        assertThat(drawn(new OfCase.Expected(planned(new Standing.Carries()))))
                .contains("Must not leave hospital", "The plan stands.", PAGE + "\"")
                .doesNotContain("cannot-wait");
        assertThat(drawn(new OfCase.Expected(whole(new Standing.Missing(), List.of()))))
                .contains("No contingency plan is agreed", "ring 999", "cannot-wait")
                .contains("Agree the contingency plan with the ward");
        assertThat(drawn(new OfCase.Expected(planned(new Standing.RunOut()))))
                .contains("has run out");
        assertThat(drawn(new OfCase.Expected(planned(new Standing.CannotWait(ADMITTED)))))
                .contains("could not be waited for", "Thursday 26 November 2026 at 14:00");
    }

    @Test
    @Requirement("L-3.1.9")
    void the_night_sees_every_child_that_must_not_leave_and_what_was_agreed() {
        when(show.open(any())).thenReturn(List.of(planned(new Standing.Carries())));

        assertThat(night()).contains("Must not leave hospital (1)", "The doors are locked.");

        when(show.open(any())).thenReturn(List.of());
        assertThat(night()).contains("Must not leave hospital (0)", "is expected to stay there");
    }

    private String night() {
        var part = new ContingencyNightPart(show).of(READER).orElseThrow();
        var drawn = DrawnPart.of(templates, part, CASE.value());
        assertThat(drawn.faults()).isEmpty();
        return drawn.html();
    }

    private String drawn(OfCase found) {
        when(show.of(any(), eq(CASE))).thenReturn(Optional.of(found));
        var part = new CaseContingencyPart(show).of(READER, CASE.value()).orElseThrow();
        var drawn = DrawnPart.of(templates, part, CASE.value());
        assertThat(drawn.faults()).isEmpty();
        return drawn.html();
    }

    private static Whole planned(Standing standing) {
        var words = Planned.words(Instant.parse("2026-11-28T10:00:00Z"));
        return whole(standing, List.of(words));
    }

    private static Whole whole(Standing standing, List<PlanWords> words) {
        var id = new ExpectedStayId(new UUID(0, 1));
        var stay = new ExpectedStay(id, CASE, ADMITTED, Expectation.SAID, "The risk.", true);
        var review = new ContingencyReview("Wes", "All know it.", ADMITTED);
        return new Whole(
                stay,
                words.stream().map(one -> new ContingencyPlan(id, one, ADMITTED)).toList(),
                standing,
                List.of(new Reviewed(review, ADMITTED)));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(People.DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
