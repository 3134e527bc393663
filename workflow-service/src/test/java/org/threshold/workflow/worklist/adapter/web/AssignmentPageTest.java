package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
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
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.AssignTasks;
import org.threshold.workflow.worklist.app.ShowAssignment;
import org.threshold.workflow.worklist.app.SomeTasks;
import tools.jackson.databind.json.JsonMapper;

@WebSlice(AssignmentPageController.class)
@Import({AssignmentPageTest.Parts.class, AssignmentForm.class, WorkRows.class})
class AssignmentPageTest {

    private static final String PAGE = "/work/assignment";

    private final MockMvc mvc;
    private final SomeTasks world;
    private TaskId open;
    private TaskId held;

    @Autowired
    AssignmentPageTest(MockMvc mvc, SomeTasks world) {
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
        ShowAssignment showAssignment(SomeTasks world, Access access, StaffDirectory staff) {
            return world.show(access, staff);
        }

        @Bean
        AssignTasks assignTasks(SomeTasks world, Access access, StaffDirectory staff) {
            return world.assign(access, staff);
        }
    }

    @BeforeEach
    void two_tasks_wait() {
        open = world.waiting(1, new TaskState.Open(), Role.DUTY_SOCIAL_WORKER);
        held =
                world.waiting(
                        2,
                        new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW),
                        Role.TEAM_MANAGER);
    }

    @Test
    void the_page_offers_every_task_with_its_holder_and_whoever_may_do_one() throws Exception {
        var page = Page.of(mvc.perform(html(get(PAGE))).andExpect(status().isOk()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("CP-1 – ", "with " + TERRY_TEAM.name())
                .containsSubsequence(
                        DANA_DUTY.name() + " (duty social worker)",
                        TERRY_TEAM.name() + " (team manager)")
                .doesNotContain("Name of operator");
    }

    @Test
    void each_task_is_said_to_be_assigned_or_why_it_is_not() throws Exception {
        var answer =
                mvc.perform(wish(open, held).param("to", id(DANA_DUTY)).param("reason", "Leave"))
                        .andExpect(redirectedUrl(PAGE + "/done"))
                        .andReturn();

        var page = Page.of(mvc.perform(html(get(PAGE + "/done")).flashAttrs(answer.getFlashMap())));
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "Not assigned (1)",
                        "CP-2: This person cannot do this task.",
                        "Assigned (1)",
                        "CP-1");
        assertThat(world.states().getFirst())
                .isEqualTo(new TaskState.Claimed(DANA_DUTY.id(), SomeTasks.NOW));
    }

    @Test
    void what_is_missing_is_named_and_what_was_chosen_is_kept() throws Exception {
        var page =
                Page.of(
                        mvc.perform(wish(open).param("reason", " "))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Nobody is chosen. Choose who is to do them.", "The reason is missing.")
                .contains("value=\"" + open + "\" checked");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void loaded_again_the_page_of_what_became_leads_back_to_the_list() throws Exception {
        mvc.perform(html(get(PAGE + "/done"))).andExpect(redirectedUrl("/work?view=all"));
    }

    @Test
    void it_is_refused_to_whoever_may_not_assign() throws Exception {
        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isForbidden());
        mvc.perform(
                        post(PAGE)
                                .accept(MediaType.TEXT_HTML)
                                .with(by(DANA_DUTY))
                                .param("tasks", open.toString())
                                .param("to", id(DANA_DUTY))
                                .param("reason", "Leave"))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder html(MockHttpServletRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM));
    }

    private static MockHttpServletRequestBuilder wish(TaskId... tasks) {
        var request = html(post(PAGE));
        for (TaskId task : tasks) {
            request.param("tasks", task.toString());
        }
        return request;
    }

    private static String id(StaffMember member) {
        return member.id().value().toString();
    }
}
