package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.OneTask;

/** Somebody sends a form that another person has finished meanwhile: one page shows both. */
@WebSlice(TaskDraftController.class)
@Import(TaskPageTest.Parts.class)
class TwoPeopleTest {

    private static final String PAGE = "/tasks/" + OneTask.ID;
    private static final String RECORDED =
            """
            {"children": [{"caseRef": "CP-2", "outcome": "help", "reason": "Their reason."},
                          {"caseRef": "CP-1", "outcome": "help", "reason": "Alike."}]}""";

    private final MockMvc mvc;
    private final OneTask world;

    @Autowired
    TwoPeopleTest(MockMvc mvc, OneTask world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void dana_finished_the_task() {
        world.state = new TaskState.Done(DANA_DUTY.id(), OneTask.NOW);
        world.kept.use(OneTask.ID, DANA_DUTY.id(), RECORDED);
    }

    @Test
    void one_page_shows_both_field_by_field_and_what_can_be_done() throws Exception {
        var page = sent("My reason.");

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Name of duty.worker finished this task", "Tuesday 24 November 2026")
                .containsSubsequence("The child of case CP-1: Why?", "The same", "Alike.", "Alike.")
                .containsSubsequence("The child of case CP-2: Why?", "Their reason.", "My reason.")
                .contains("/changes/new?cases=CP-2041", "/cases/CP-2041", "readonly")
                .doesNotContain("say the same.");
    }

    @Test
    void where_they_are_equal_the_page_says_so_and_asks_for_nothing() throws Exception {
        assertThat(sent("Their reason.").html())
                .contains("say the same.")
                .doesNotContain("readonly", "/changes/new?cases");
    }

    @Test
    void the_task_shows_both_whenever_it_is_opened_again() throws Exception {
        sent("My reason.");

        assertThat(opened(TERRY_TEAM).html()).containsSubsequence("Their reason.", "My reason.");
    }

    @Test
    void whoever_typed_nothing_does_not_read_what_was_recorded() throws Exception {
        assertThat(opened(TERRY_TEAM).html()).doesNotContain("Their reason.");
        assertThat(world.audit).isEmpty();
    }

    @Test
    void whoever_may_not_do_the_task_does_not_read_what_was_recorded() throws Exception {
        send("My reason.", DANA_DUTY);

        assertThat(opened(DANA_DUTY).html()).contains("My reason.").doesNotContain("Their reason.");
    }

    @Test
    void that_it_was_read_is_kept() throws Exception {
        sent("My reason.");

        assertThat(world.audit)
                .singleElement()
                .hasToString("AuditEntry[task-answers-read task " + OneTask.ID + "]");
    }

    private Page sent(String reason) throws Exception {
        return send(reason, TERRY_TEAM);
    }

    private Page send(String reason, StaffMember who) throws Exception {
        var form =
                post(PAGE)
                        .param("children[0].caseRef", "CP-1")
                        .param("children[0].outcome", "help")
                        .param("children[0].reason", "Alike.")
                        .param("children[1].caseRef", "CP-2")
                        .param("children[1].outcome", "help")
                        .param("children[1].reason", reason)
                        .param("+keep", "yes");
        return Page.of(
                mvc.perform(form.accept(MediaType.TEXT_HTML).with(by(who)))
                        .andExpect(status().isConflict()));
    }

    private Page opened(StaffMember who) throws Exception {
        return Page.of(
                mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(who)))
                        .andExpect(status().isOk()));
    }
}
