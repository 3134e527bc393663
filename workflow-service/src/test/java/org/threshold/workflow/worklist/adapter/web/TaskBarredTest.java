package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.OneTask;

/** Whoever may not finish a task reads so at once, and what they can do instead. */
@WebSlice(TaskDraftController.class)
@Import(TaskPageTest.Parts.class)
class TaskBarredTest {

    private static final String PAGE = "/tasks/" + OneTask.ID;
    private static final String FORM = "form#form";
    private static final String CLAIM = "form[action$=/claim]";

    private final MockMvc mvc;
    private final OneTask world;

    @Autowired
    TaskBarredTest(MockMvc mvc, OneTask world) {
        this.mvc = mvc;
        this.world = world;
    }

    @Test
    @Requirement("R-4.2-3a")
    void no_form_is_offered_to_whoever_may_not_finish_it_and_the_page_says_who_may()
            throws Exception {
        var page = page(DANA_DUTY);

        assertThat(page.select(FORM + ", " + CLAIM)).isEmpty();
        assertThat(page.text())
                .contains("You cannot finish this task")
                .contains("Your roles do not allow you to decide in a strategy discussion.")
                .contains("Ask somebody who may: team manager, service manager")
                .contains("Tuesday 24 November 2026 at 11:00");
        assertThat(page.select("a[href='/cases/CP-2041/concern']")).hasSize(1);
        assertThat(page.select("a[href^='/changes/new?cases=CP-2041']")).hasSize(1);
        assertThat(page.select("a[href^='/work/assignment']")).isEmpty();
    }

    @Test
    void whoever_may_finish_it_has_the_form_and_is_barred_from_nothing() throws Exception {
        var page = page(TERRY_TEAM);

        assertThat(page.select(FORM)).hasSize(1);
        assertThat(page.select(CLAIM)).hasSize(1);
        assertThat(page.select("a[href$=/hand-over]")).isEmpty();
        assertThat(page.text()).doesNotContain("You cannot finish this task");
    }

    @Test
    void whoever_has_taken_what_they_may_not_finish_can_give_it_back() throws Exception {
        world.state = new TaskState.Claimed(DANA_DUTY.id(), OneTask.NOW);

        var page = page(DANA_DUTY);

        assertThat(page.select(FORM)).isEmpty();
        assertThat(page.select("form[action$=/release]")).hasSize(1);
        assertThat(page.text()).contains("Give the task back");
        assertThat(page.select("a[href$=/hand-over]")).hasSize(1);
    }

    @Test
    void where_somebody_has_it_the_page_says_whom_to_ask_and_who_may_assign_can() throws Exception {
        world.state = new TaskState.Claimed(DANA_DUTY.id(), OneTask.NOW);

        var page = page(TERRY_TEAM);

        assertThat(page.select(FORM)).isEmpty();
        assertThat(page.text())
                .contains("has taken this task.", "or have the task assigned to you.");
        assertThat(page.select("a[href^='/work/assignment']")).hasSize(1);
    }

    @Test
    void the_server_refuses_what_is_sent_all_the_same_whether_it_can_be_read_or_not()
            throws Exception {
        for (String day : new String[] {"", "tomorrow"}) {
            mvc.perform(
                            post(PAGE)
                                    .param("children[0].caseRef", "CP-1")
                                    .param("children[0].meetAt.day", day)
                                    .accept(MediaType.TEXT_HTML)
                                    .with(by(DANA_DUTY)))
                    .andExpect(status().isForbidden());
        }
    }

    private Document page(StaffMember who) throws Exception {
        var page =
                Page.of(
                        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(who)))
                                .andExpect(status().isOk()));
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }
}
