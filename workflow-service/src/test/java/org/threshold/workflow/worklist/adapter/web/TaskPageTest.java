package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.DecisionBasis;
import org.threshold.workflow.worklist.StepProcedure;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.ToldOfWork;
import org.threshold.workflow.worklist.app.OneTask;

/** The page of a task that asks the same for each of some children, one at a time. */
@WebSlice(TaskDraftController.class)
@Import(TaskPageTest.Parts.class)
class TaskPageTest {

    private static final String PAGE = "/tasks/" + OneTask.ID;

    private final MockMvc mvc;
    private final OneTask world;

    @Autowired
    TaskPageTest(MockMvc mvc, OneTask world) {
        this.mvc = mvc;
        this.world = world;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(StepPages.class)
    static class Parts {

        @Bean
        ToldOfWork told() {
            return _ ->
                    List.of(
                            new ToldOfWork.Told(
                                    "A referral was decided", List.of("Police, duty desk")));
        }

        @Bean
        OneTask world() {
            return new OneTask(DecideEachStep.STEP);
        }

        @Bean
        DecideEachStep step() {
            return new DecideEachStep();
        }

        @Bean
        StepProcedure procedure() {
            return new FakeProcedure();
        }

        @Bean
        DecisionBasis basis() {
            return (_, ref) ->
                    List.of(
                            new CaseFacts(
                                    "found-" + ref,
                                    "What the doctors say: " + ref,
                                    List.of(Fact.of("The injuries", "Not fully known.")),
                                    List.of()));
        }
    }

    @Test
    @Requirement("R-4.2-3a")
    void the_page_says_to_whoever_does_it_what_their_part_is() throws Exception {
        assertThat(page().html()).contains("Your part in this step", "you are responsible.");
    }

    @Test
    void one_child_after_the_other_stands_open_and_nothing_needs_a_script() throws Exception {
        var page = page();

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "open=\"open\"",
                        "The child of case CP-1",
                        "Nothing is recorded yet",
                        "The child of case CP-2");
        assertThat(page.html().split("<details", -1)).hasSize(5);
        assertThat(page.html().split("open=\"open\"", -1)).hasSize(2);
    }

    @Test
    @Requirement("R-C&F-2")
    void how_the_step_is_done_and_what_has_changed_since_stand_above_the_form() throws Exception {
        assertThat(page().html())
                .containsSubsequence(
                        "has changed since you last did it",
                        "The history is read first.",
                        "How this step is done",
                        "Read the history of the whole family first.",
                        "Version 2, in force since ",
                        "id=\"form\"");
    }

    @Test
    void what_was_found_out_stands_above_the_form_of_a_decision_that_rests_on_it()
            throws Exception {
        assertThat(page().html())
                .containsSubsequence("What the doctors say: ", "Not fully known.", "id=\"form\"");
    }

    @Test
    void what_somebody_asked_about_it_stands_on_its_page_with_the_way_to_answer() throws Exception {
        world.asked("Who else lives there?");

        var page = page();

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Questions about this task (1)", "It is not answered yet.")
                .contains("Who else lives there?", "href=\"/questions/");
    }

    @Test
    void what_is_to_be_decided_stands_above_the_form() throws Exception {
        assertThat(page().html())
                .containsSubsequence("The concern", "A bruise.", "<form id=\"form\"");
    }

    @Test
    void it_is_not_finished_before_each_child_is_decided_and_what_was_typed_is_kept()
            throws Exception {
        var page = Page.of(send(deciding(0, "CP-1")).andExpect(status().isUnprocessableContent()));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"#f-children\"", "The child of case CP-2 has no decision yet.")
                .containsSubsequence("The child of case CP-1", "Help is given", "open=\"open\"");
        assertThat(page().html()).contains("Because of CP-1.");
    }

    @Test
    void who_was_told_by_it_stands_on_the_page_that_follows() throws Exception {
        send(deciding(0, "CP-1", deciding(1, "CP-2"))).andExpect(redirectedUrl(PAGE + "/done"));

        var done =
                mvc.perform(get(PAGE + "/done").accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)));
        var page = Page.of(done);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Who was told", "A referral was decided", "Police, duty desk");
    }

    @Test
    @Requirement("R-4.2-7a")
    void what_was_typed_is_saved_to_go_on_with_later_and_nothing_of_it_is_used() throws Exception {
        send(deciding(0, "CP-2").param("+keep", "yes")).andExpect(redirectedUrl(PAGE));

        assertThat(page().html())
                .containsSubsequence("The child of case CP-2", "Help is given")
                .contains("Because of CP-2.");
        send(deciding(0, "CP-1", deciding(1, "CP-2"))).andExpect(redirectedUrl(PAGE + "/done"));
    }

    @Test
    void what_cannot_be_read_yet_is_saved_as_it_was_typed() throws Exception {
        send(deciding(0, "CP-1").param("children[0].meetAt.day", "tomorrow").param("+keep", "yes"))
                .andExpect(redirectedUrl(PAGE));

        assertThat(page().html()).contains("Saved ", "Because of CP-1.", "value=\"tomorrow\"");
    }

    @Test
    void what_cannot_be_read_is_kept_when_the_task_is_refused_for_it() throws Exception {
        send(deciding(0, "CP-1").param("children[0].meetAt.day", "tomorrow"))
                .andExpect(status().isUnprocessableContent());

        assertThat(page().html()).contains("value=\"tomorrow\"");
    }

    @Test
    void a_script_saves_and_says_when() throws Exception {
        script(deciding(0, "CP-1"))
                .andExpect(jsonPath("$.words").value("Saved on Tuesday 24 November at 10:00am"));

        assertThat(page().html())
                .contains("id=\"saved\" role=\"status\">Saved on Tuesday 24 November at 10:00am<")
                .contains("data-draft=\"saved\"", "Because of CP-1.");
    }

    @Test
    void nobody_else_reads_a_draft() throws Exception {
        script(deciding(0, "CP-1"));

        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Because of CP-1."))));
    }

    @Test
    void a_draft_needs_the_token_of_the_session() throws Exception {
        mvc.perform(
                        deciding(0, "CP-1")
                                .param("+keep", "script")
                                .accept(MediaType.APPLICATION_JSON)
                                .sessionAttr("staff", TERRY_TEAM.id().value().toString()))
                .andExpect(status().isForbidden());

        assertThat(world.kept.of(OneTask.ID, TERRY_TEAM.id())).isEmpty();
    }

    @Test
    void what_comes_back_after_a_new_sign_in_is_shown_again_and_not_used() throws Exception {
        var page =
                Page.of(
                        send(deciding(0, "CP-1", deciding(1, "CP-2")).param("+again", "yes"))
                                .andExpect(status().isOk()));

        assertThat(page.html()).contains("Because of CP-1.", "Because of CP-2.");
    }

    @Test
    void whoever_comes_late_reads_their_words_child_by_child() throws Exception {
        world.state = new TaskState.Claimed(new StaffId(new UUID(9, 9)), OneTask.NOW);

        var page =
                Page.of(
                        send(deciding(0, "CP-2").param("+keep", "yes"))
                                .andExpect(status().isConflict()));

        assertThat(page.html())
                .contains("what you typed is kept", "/changes/new?cases=CP-2041", "/cases/CP-2041")
                .containsSubsequence("The child of case CP-2: What was decided?", "Help is given")
                .contains("Because of CP-2.");
    }

    private static MockHttpServletRequestBuilder deciding(int place, String ref) {
        return deciding(place, ref, post(PAGE));
    }

    private static MockHttpServletRequestBuilder deciding(
            int place, String ref, MockHttpServletRequestBuilder request) {
        String at = "children[" + place + "].";
        return request.param(at + "caseRef", ref)
                .param(at + "outcome", "help")
                .param(at + "reason", "Because of " + ref + ".");
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)));
    }

    private ResultActions script(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                        request.param("+keep", "script")
                                .accept(MediaType.APPLICATION_JSON)
                                .with(by(TERRY_TEAM)))
                .andExpect(status().isOk());
    }

    private Page page() throws Exception {
        return Page.of(send(get(PAGE)).andExpect(status().isOk()));
    }
}
