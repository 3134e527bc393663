package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.Requests.by;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.SupervisorQueue;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.SomeTasks;
import org.threshold.workflow.worklist.app.WorklistWorld;

@WebSlice({SergeantController.class, WorkController.class})
@Import(WorklistSlice.class)
class SergeantPageTest {

    private static final UUID DISCUSSION = new UUID(7, 1);

    private final MockMvc mvc;
    private final WorklistWorld world;
    private final SomeTasks tasks;

    @Autowired
    SergeantPageTest(MockMvc mvc, WorklistWorld world, SomeTasks tasks) {
        this.mvc = mvc;
        this.world = world;
        this.tasks = tasks;
    }

    @Test
    void an_escalation_says_what_limit_passed_by_how_long_and_what_is_known() throws Exception {
        escalated();

        var page = page();

        assertThat(page.title()).isEqualTo("Sergeant’s inbox – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Escalated to you (1)", "Overdue by", "CP-2041")
                .contains("It waits for the meeting.", "/strategy-discussions/" + DISCUSSION);
    }

    @Test
    void acknowledging_clears_it_and_comes_back_to_the_inbox() throws Exception {
        UUID notice = escalated();

        mvc.perform(
                        post("/notices/" + notice + "/acknowledgement")
                                .param("from", "sergeant")
                                .with(by(SAM_SERGEANT)))
                .andExpect(redirectedUrl("/sergeant"));

        assertThat(page().html()).contains("Nothing is escalated to you.");
    }

    @Test
    void whoever_acknowledges_has_it_and_reads_who_is_told_next() throws Exception {
        UUID notice = policeTold();

        var answer =
                mvc.perform(
                                post("/notices/" + notice + "/acknowledgement")
                                        .param("from", "sergeant")
                                        .with(by(SAM_SERGEANT)))
                        .andReturn();

        assertThat(answer.getFlashMap().get("done"))
                .isEqualTo(
                        "You have it. If it is still not done by Tuesday 24 November 2026 at 11:00,"
                                + " the duty inspector is told.");
        assertThat(Jsoup.parse(page().html()).select("section[aria-labelledby=had-title]").text())
                .contains("You have these (1)", "Accept the joint investigation", "Overdue by")
                .contains("at 11:00, the duty inspector is told.");
    }

    @Test
    void what_the_page_says_after_it_stands_at_its_top() throws Exception {
        var page =
                Page.of(
                        mvc.perform(
                                get("/sergeant")
                                        .accept(MediaType.TEXT_HTML)
                                        .flashAttr("done", "You have it.")
                                        .with(by(SAM_SERGEANT))));

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("You have it.");
    }

    @Test
    void a_plan_of_the_night_that_waits_for_a_supervisor_is_named_with_its_page() throws Exception {
        world.awaited.add(
                new SupervisorQueue.Awaited(
                        "Strategy discussion, Saturday 21 November 2026 at 23:00",
                        List.of("CP-2041"),
                        "No sergeant is among them. Ask the officer to bring in their sergeant.",
                        "/cases/CP-2041/out-of-hours-contacts/" + DISCUSSION));

        var page = page();

        assertThat(page.faults()).isEmpty();
        var section = Jsoup.parse(page.html()).select("section[aria-labelledby=awaited-title]");
        assertThat(section.text())
                .contains("wait for a supervising officer (1)", "Saturday", "CP-2041");
        assertThat(section.select("h3 a").attr("href")).endsWith(DISCUSSION.toString());
    }

    @Test
    void where_no_plan_waits_the_page_says_so() throws Exception {
        assertThat(page().html()).contains("No plan of the night waits for a supervising officer.");
    }

    @Test
    void the_number_of_tasks_is_true_however_many_there_are_and_the_first_of_them_are_shown()
            throws Exception {
        var mine = new TaskState.Claimed(SAM_SERGEANT.id(), SomeTasks.NOW);
        tasks.waiting(1, mine, Role.POLICE_REFERRAL_SERGEANT);
        for (int number = 2; number <= 140; number++) {
            tasks.waiting(number, new TaskState.Open(), Role.POLICE_REFERRAL_SERGEANT);
        }

        var page = Jsoup.parse(page().html());

        assertThat(page.select("#tasks-title").text()).isEqualTo("Your tasks (140)");
        assertThat(page.text()).contains("Showing 25 of 140, yours first.");
        assertThat(page.select("section[aria-labelledby=tasks-title] .app-rows > li")).hasSize(25);
        assertThat(page.select("section[aria-labelledby=tasks-title] li:first-child").text())
                .contains("With you");
        assertThat(page.select("a[href='/work?view=mine'], a[href='/work?view=available']"))
                .hasSize(2);
    }

    @Test
    void a_social_worker_has_no_sergeant_s_inbox() throws Exception {
        mvc.perform(get("/sergeant").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isForbidden());
    }

    private Page page() throws Exception {
        return Page.of(
                mvc.perform(get("/sergeant").accept(MediaType.TEXT_HTML).with(by(SAM_SERGEANT)))
                        .andExpect(status().isOk()));
    }

    private UUID escalated() {
        var limit =
                world.deadlines
                        .deadlines()
                        .set(
                                LimitCode.T1_REFERRAL_DECISION,
                                new Waiting(
                                        "strategy-discussion",
                                        DISCUSSION,
                                        "hold",
                                        List.of("CP-2041")),
                                WorklistWorld.NOW.minus(Duration.ofDays(4)));
        return told("strategy-discussion", limit);
    }

    /** The police had half an hour to take the investigation, and their sergeant was told. */
    private UUID policeTold() {
        var waiting = new Waiting("police-acceptance", DISCUSSION, "accept", List.of("CP-2041"));
        var asked = WorklistWorld.NOW.minus(Duration.ofMinutes(30));
        var limit = world.deadlines.deadlines().set(LimitCode.POLICE_ACCEPTANCE, waiting, asked);
        world.deadlines.ladder().handle(limit.id(), WorklistWorld.NOW);
        return told("police-acceptance", limit);
    }

    private UUID told(String kind, Deadline limit) {
        var subject = new TaskView.Subject(kind, DISCUSSION, List.of("CP-2041"));
        var notice =
                new Notice(
                        new UUID(7, 2),
                        Role.POLICE_REFERRAL_SERGEANT,
                        new Notice.About("escalation", limit.id().value(), subject),
                        "The strategy discussion was not held.",
                        WorklistWorld.NOW,
                        Optional.empty());
        world.notices.add(notice);
        return notice.id();
    }
}
