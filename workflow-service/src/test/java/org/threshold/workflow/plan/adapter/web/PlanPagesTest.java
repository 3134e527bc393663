package org.threshold.workflow.plan.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.plan.app.CompleteProtectionPlan;
import org.threshold.workflow.plan.app.DecideProtectionPlan;
import org.threshold.workflow.plan.app.PlanWorld;
import org.threshold.workflow.plan.app.RecordCoreGroup;
import org.threshold.workflow.plan.app.RecordReviewConference;
import org.threshold.workflow.plan.domain.ProtectionPlan.Standing;
import org.threshold.workflow.plan.domain.ProtectionPlanId;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.adapter.web.StepPages;
import org.threshold.workflow.worklist.app.OneTask;

/** The four forms of a child protection plan on their pages and in the API (T9, T10). */
@WebSlice(ProtectionPlanController.class)
@Import({StepPages.class, PlanSlice.class})
class PlanPagesTest {

    private static final String PAGE = "/tasks/" + OneTask.ID;
    private static final String API = "/api/v1/tasks/" + OneTask.ID + "/completion";

    private final MockMvc mvc;
    private final OneTask task;
    private final PlanWorld world;
    private final CaseRef ref;

    @Autowired
    PlanPagesTest(MockMvc mvc, OneTask task, PlanWorld world) {
        this.mvc = mvc;
        this.task = task;
        this.world = world;
        this.ref = world.aChild();
    }

    @Test
    void each_form_has_a_title_that_names_nobody_and_no_fault() throws Exception {
        ProtectionPlanId id = world.toDecide(ref);
        assertThat(open(id, DecideProtectionPlan.STEP, TERRY_TEAM).title())
                .isEqualTo(
                        "Record what the child protection conference decided for the child – Threshold");

        ProtectionPlanId made = world.made(world.aChild(), PlanWorld.NOBODY);
        assertThat(open(made, CompleteProtectionPlan.STEP, DANA_DUTY).title())
                .isEqualTo("Complete the child protection plan – Threshold");
        assertThat(open(made, RecordCoreGroup.STEP, DANA_DUTY).title())
                .isEqualTo("Hold the core group – Threshold");
        Page review = open(made, RecordReviewConference.STEP, TERRY_TEAM);
        assertThat(review.title())
                .isEqualTo("Hold the review child protection conference – Threshold");
        assertThat(review.html())
                .containsSubsequence(
                        "Conference of Monday 23 November 2026", "Physical harm", "id=\"form\"");
    }

    @Test
    void that_there_is_no_plan_is_refused_by_what_it_lacks_and_what_was_typed_stays()
            throws Exception {
        open(world.toDecide(ref), DecideProtectionPlan.STEP, TERRY_TEAM);

        Page page =
                refused(
                        TERRY_TEAM,
                        post(PAGE)
                                .param("decision", "no-plan")
                                .param("reason", "She is safe there.")
                                .param("came", "gp"));

        assertThat(page.title()).startsWith("Error: Record what");
        assertThat(page.html())
                .contains("href=\"#f-came\"", "Without social care and two other agencies")
                .contains("href=\"#f-instead\"", "Say who helps the family from now on")
                .contains("She is safe there.")
                .containsPattern("value=\"gp\"[^>]*checked");
        assertThat(open(TERRY_TEAM).html()).contains("She is safe there.");
    }

    @Test
    void a_plan_is_refused_without_a_category_and_made_with_one() throws Exception {
        ProtectionPlanId id = world.toDecide(ref);
        open(id, DecideProtectionPlan.STEP, TERRY_TEAM);
        var said = List.of("decision", "plan", "reason", "Bruises.", "lead", "Sam Carr");

        Page page = refused(TERRY_TEAM, with(post(PAGE), said));

        assertThat(page.html())
                .contains("href=\"#f-category\"", "A plan needs the kind of harm")
                .contains("value=\"Sam Carr\"");
        send(TERRY_TEAM, with(post(PAGE), said).param("category", "neglect"))
                .andExpect(redirectedUrl(PAGE + "/done"));
        assertThat(world.plan(id).terms().group().lead()).isEqualTo("Sam Carr");
    }

    @Test
    void nothing_chosen_is_said_beside_the_choice() throws Exception {
        open(world.toDecide(ref), DecideProtectionPlan.STEP, TERRY_TEAM);

        assertThat(refused(TERRY_TEAM, post(PAGE).param("reason", "Bruises.")).html())
                .contains("href=\"#f-decision\"", "Bruises.");
    }

    @Test
    void each_thing_that_a_plan_still_lacks_is_named_at_its_field() throws Exception {
        ProtectionPlanId id = world.made(ref, PlanWorld.NOBODY);
        open(id, CompleteProtectionPlan.STEP, DANA_DUTY);

        Page page = refused(DANA_DUTY, post(PAGE));

        assertThat(page.html())
                .contains("href=\"#f-lead\"", "href=\"#f-members\"", "href=\"#f-mustChange\"");
    }

    @Test
    void a_core_group_to_come_is_refused_at_its_day_and_what_was_decided_stays() throws Exception {
        ProtectionPlanId id = world.made(ref, PlanWorld.GROUP);
        open(id, RecordCoreGroup.STEP, DANA_DUTY);

        Page early = refused(DANA_DUTY, coreGroup("2026-11-22"));
        Page late = refused(DANA_DUTY, coreGroup("2027-03-02"));
        Page silent = refused(DANA_DUTY, post(PAGE).param("on", "2026-12-01"));

        assertThat(early.html())
                .contains("href=\"#f-on\"", "on Monday 23 November 2026", "Daily visits.");
        assertThat(late.html()).contains("href=\"#f-on\"", "still to come", "Daily visits.");
        assertThat(silent.html()).contains("href=\"#f-decided\"", "It is not said what was");
        send(DANA_DUTY, coreGroup("2026-12-01")).andExpect(redirectedUrl(PAGE + "/done"));
        open(id, RecordCoreGroup.STEP, DANA_DUTY);
        assertThat(refused(DANA_DUTY, coreGroup("2026-12-01")).html())
                .contains("One of Tuesday 1 December 2026 is recorded already.");
    }

    private static MockHttpServletRequestBuilder coreGroup(String on) {
        return post(PAGE).param("on", on).param("came", "gp").param("decided", "Daily visits.");
    }

    @Test
    void a_plan_is_not_ended_by_too_few_and_what_was_typed_stays() throws Exception {
        ProtectionPlanId id = world.made(ref, PlanWorld.GROUP);
        open(id, RecordReviewConference.STEP, TERRY_TEAM);
        var said = List.of("on", "2027-02-15", "outcome", "ends", "reason", "Safe.", "came", "gp");

        Page page = refused(TERRY_TEAM, with(post(PAGE), said));

        assertThat(page.html())
                .contains("href=\"#f-came\"", "Record that the plan continues")
                .contains("href=\"#f-after\"", "Say who goes on working with them", "Safe.");
        assertThat(world.plan(id).standing()).isInstanceOf(Standing.Made.class);
    }

    @Test
    void who_may_not_decide_is_told_who_may_and_what_they_send_is_kept() throws Exception {
        ProtectionPlanId id = world.toDecide(ref);

        Page page = open(id, DecideProtectionPlan.STEP, DANA_DUTY);

        assertThat(page.html())
                .contains("You cannot finish this task", "decide on a child protection plan")
                .doesNotContain("<form id=\"form\"");
        send(DANA_DUTY, post(PAGE).param("decision", "plan")).andExpect(status().isForbidden());
        send(OLA_OPERATOR, get(PAGE)).andExpect(status().isForbidden());
        assertThat(task.kept.of(OneTask.ID, DANA_DUTY.id())).isPresent();
        assertThat(world.plan(id).standing()).isEqualTo(new Standing.ToDecide());
    }

    @Test
    void whoever_comes_late_reads_so_and_keeps_their_words() throws Exception {
        ProtectionPlanId id = world.toDecide(ref);
        open(id, DecideProtectionPlan.STEP, TERRY_TEAM);
        json(post(API), "{\"decision\": \"plan\", \"category\": \"neglect\", \"reason\": \"x\"}")
                .andExpect(status().isOk());

        send(
                        TERRY_TEAM,
                        post(PAGE)
                                .param("decision", "plan")
                                .param("reason", "Mine.")
                                .param("category", "neglect"))
                .andExpect(status().isConflict());

        assertThat(open(TERRY_TEAM).html()).contains("Mine.");
    }

    @Test
    void the_api_names_the_field_and_says_how_a_plan_stands() throws Exception {
        ProtectionPlanId id = world.toDecide(ref);
        open(id, DecideProtectionPlan.STEP, TERRY_TEAM);
        json(post(API), "{\"decision\": \"plan\", \"reason\": \"Bruises.\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("category"));
        json(
                        post(API),
                        "{\"decision\": \"plan\", \"category\": \"emotional\", \"reason\": \"Bruises.\"}")
                .andExpect(status().isOk());
        String plans = "/api/v1/cases/" + ref + "/protection-plans";
        mvc.perform(get(plans).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.plans[0].state").value("made"))
                .andExpect(jsonPath("$.plans[0].category").value("emotional"))
                .andExpect(jsonPath("$.plans[0].due[0].step").value(RecordCoreGroup.STEP));
        mvc.perform(get("/api/v1/cases/CP-1/protection-plans").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.errors[0].field").value("ref"));
        mvc.perform(get(plans).with(by(OLA_OPERATOR))).andExpect(status().isForbidden());
    }

    private ResultActions json(MockHttpServletRequestBuilder request, String body)
            throws Exception {
        return mvc.perform(
                request.contentType(MediaType.APPLICATION_JSON).content(body).with(by(TERRY_TEAM)));
    }

    /** The task that waits in a step is the one of the page. */
    private Page open(ProtectionPlanId id, String step, StaffMember who) throws Exception {
        task.becomes(world.waiting(id, step));
        return open(who);
    }

    private Page open(StaffMember who) throws Exception {
        return whole(send(who, get(PAGE)).andExpect(status().isOk()));
    }

    private Page refused(StaffMember who, MockHttpServletRequestBuilder request) throws Exception {
        return whole(send(who, request).andExpect(status().isUnprocessableContent()));
    }

    private static Page whole(ResultActions answer) throws Exception {
        Page page = Page.of(answer);
        assertThat(page.faults()).isEmpty();
        return page;
    }

    private ResultActions send(StaffMember who, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(who)));
    }

    private static MockHttpServletRequestBuilder with(
            MockHttpServletRequestBuilder request, List<String> said) {
        for (int at = 0; at < said.size(); at += 2) {
            request.param(said.get(at), said.get(at + 1));
        }
        return request;
    }
}
