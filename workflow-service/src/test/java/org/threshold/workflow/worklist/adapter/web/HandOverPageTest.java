package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.HandOverTask;
import org.threshold.workflow.worklist.app.OfferHandOver;
import org.threshold.workflow.worklist.app.SomeTasks;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has a task hands it over to somebody else, with the reason. */
@WebSlice(HandOverPageController.class)
@Import({HandOverPageTest.Parts.class, WorkRows.class})
class HandOverPageTest {

    private final MockMvc mvc;
    private final SomeTasks world;
    private TaskId mine;

    @Autowired
    HandOverPageTest(MockMvc mvc, SomeTasks world) {
        this.mvc = mvc;
        this.world = world;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SomeTasks world() {
            return new SomeTasks(DecideEachStep.STEP, Activity.DECIDE_REFERRAL);
        }

        @Bean
        StepForms stepForms(JsonMapper json) {
            return new StepForms(List.of(new DecideEachStep()), json);
        }

        @Bean
        TaskPages taskPages() {
            return mock();
        }

        @Bean
        OfferHandOver offerHandOver(SomeTasks world, Access access, StaffDirectory staff) {
            return world.offer(access, staff);
        }

        @Bean
        HandOverTask handOverTask(SomeTasks world, Access access, StaffDirectory staff) {
            return world.handOver(access, staff);
        }
    }

    @BeforeEach
    void dana_has_a_task() {
        mine = taken(1, DANA_DUTY);
    }

    private TaskId taken(int number, StaffMember by) {
        var state = new TaskState.Claimed(by.id(), SomeTasks.NOW);
        return world.waiting(
                number,
                state,
                Role.DUTY_SOCIAL_WORKER,
                Role.TEAM_MANAGER,
                Role.POLICE_REFERRAL_SERGEANT);
    }

    @Test
    void everybody_who_may_finish_it_is_offered_but_whoever_has_it() throws Exception {
        var page = page(mine, DANA_DUTY);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).startsWith("Hand over to somebody else");
        assertThat(page.html())
                .contains(TERRY_TEAM.name() + " (team manager)")
                .doesNotContain(DANA_DUTY.id().value().toString())
                .doesNotContain(SAM_SERGEANT.name());
    }

    @Test
    void it_is_with_them_at_once_and_the_reason_is_kept() throws Exception {
        mvc.perform(
                        handOver(mine, DANA_DUTY)
                                .param("to", id(TERRY_TEAM))
                                .param("reason", " Leave "))
                .andExpect(redirectedUrl("/tasks/" + mine + "/done"));

        assertThat(world.states())
                .containsExactly(new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW));
        assertThat(world.audit)
                .extracting(AuditEntry::what, AuditEntry::why)
                .containsExactly(tuple("task-handed-over", "Leave"));
    }

    @Test
    void what_is_missing_is_named_and_what_was_typed_is_kept() throws Exception {
        var page =
                Page.of(
                        mvc.perform(handOver(mine, DANA_DUTY).param("reason", "Leave"))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("Nobody is chosen. Choose who is to do it.", ">Leave<");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void somebody_who_may_not_finish_it_cannot_be_given_it() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                        handOver(mine, DANA_DUTY)
                                                .param("to", id(SAM_SERGEANT))
                                                .param("reason", "Leave"))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.html()).contains("This person cannot do this task.");
        assertThat(world.states())
                .containsExactly(new TaskState.Claimed(DANA_DUTY.id(), SomeTasks.NOW));
    }

    @Test
    void the_task_of_somebody_else_is_handed_over_by_whoever_may_assign_and_nobody_else()
            throws Exception {
        var theirs = taken(2, TERRY_TEAM);

        mvc.perform(html(get(address(theirs)), DANA_DUTY)).andExpect(status().isForbidden());
        mvc.perform(handOver(theirs, DANA_DUTY).param("to", id(DANA_DUTY)).param("reason", "Mine"))
                .andExpect(status().isForbidden());
        mvc.perform(html(get(address(mine)), TERRY_TEAM)).andExpect(status().isOk());
    }

    @Test
    void where_nobody_else_may_do_it_the_page_says_what_to_do_instead() throws Exception {
        var alone =
                world.waiting(
                        3,
                        new TaskState.Claimed(DANA_DUTY.id(), SomeTasks.NOW),
                        Role.DUTY_SOCIAL_WORKER);

        var page = Jsoup.parse(page(alone, DANA_DUTY).html());

        assertThat(page.text()).contains("Nobody else may do this task. Give it back");
        assertThat(page.select("input[name=to]")).isEmpty();
    }

    private Page page(TaskId id, StaffMember who) throws Exception {
        return Page.of(mvc.perform(html(get(address(id)), who)).andExpect(status().isOk()));
    }

    private static MockHttpServletRequestBuilder handOver(TaskId id, StaffMember who) {
        return html(post(address(id)), who);
    }

    private static MockHttpServletRequestBuilder html(
            MockHttpServletRequestBuilder request, StaffMember who) {
        return request.accept(MediaType.TEXT_HTML).with(by(who));
    }

    private static String address(TaskId id) {
        return "/tasks/" + id + "/hand-over";
    }

    private static String id(StaffMember member) {
        return member.id().value().toString();
    }
}
