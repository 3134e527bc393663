package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.SomeTasks;

@WebSlice(WorkController.class)
@Import(WorklistSlice.class)
class WorkPageTest {

    private static final Pattern COUNTED =
            Pattern.compile(
                    "<a class=\"govuk-link\" href=\"(/work\\?[^\"]*)\"[^>]*>(?:<span[^>]*>[^<]*</span>)?[^<(]*\\((\\d+)\\)</a>");
    private static final Pattern TASK = Pattern.compile("href=\"/tasks/([^\"]*)\"");
    private static final Pattern HIDES = Pattern.compile("It hides [^.]*\\.");

    private final MockMvc mvc;
    private final SomeTasks tasks;

    @Autowired
    WorkPageTest(MockMvc mvc, SomeTasks tasks) {
        this.mvc = mvc;
        this.tasks = tasks;
    }

    /** Sixty that anybody on duty may take, ten of them overdue, and one of a manager’s own. */
    @BeforeEach
    void many() {
        for (int number = 1; number <= 60; number++) {
            tasks.waiting(
                    number,
                    Duration.ofHours(number - 10L),
                    new TaskState.Open(),
                    Role.DUTY_SOCIAL_WORKER);
        }
        tasks.waiting(
                61,
                Duration.ofHours(-1),
                new TaskState.Claimed(TERRY_TEAM.id(), SomeTasks.NOW),
                Role.TEAM_MANAGER);
    }

    @Test
    void a_long_list_has_pages_of_twenty_five_that_hold_each_task_once() throws Exception {
        var first = page(DANA_DUTY, "/work?view=available");
        var second = page(DANA_DUTY, linked(first, "next"));
        var third = page(DANA_DUTY, linked(second, "next"));

        assertThat(first.faults()).isEmpty();
        assertThat(first.html()).contains("60 on this list, 1 to 25 shown");
        assertThat(third.html())
                .contains("60 on this list, 51 to 60 shown")
                .doesNotContain("rel=\"next\"");
        List<String> shown = new ArrayList<>(found(first));
        shown.addAll(found(second));
        shown.addAll(found(third));
        assertThat(shown).doesNotHaveDuplicates().hasSize(60).isSorted();
        assertThat(found(page(DANA_DUTY, linked(third, "prev")))).isEqualTo(found(second));
    }

    @Test
    void every_number_is_a_count_of_the_list_that_it_leads_to() throws Exception {
        int checked = 0;
        for (String from : List.of("/work?view=all", "/work?view=all&due=overdue")) {
            Matcher numbers = COUNTED.matcher(page(TERRY_TEAM, from).html());
            while (numbers.find()) {
                String list = numbers.group(1).replace("&amp;", "&");
                assertThat(all(TERRY_TEAM, list))
                        .as(list)
                        .hasSize(Integer.parseInt(numbers.group(2)));
                checked++;
            }
        }

        assertThat(checked).as("numbers").isGreaterThanOrEqualTo(20);
    }

    @Test
    void a_filter_says_what_it_hides_on_each_of_its_pages() throws Exception {
        var first = page(TERRY_TEAM, "/work?view=all&due=later&order=newest");
        var second = page(TERRY_TEAM, linked(first, "next"));

        assertThat(List.of(hidden(first), hidden(second)))
                .containsOnly("It hides 35 tasks, 11 overdue.");
        assertThat(first.html()).contains("Filtered view.", "Due later.", "26 on this list");
        assertThat(found(second)).hasSize(1);
        assertThat(linked(first, "next")).contains("due=later", "order=newest");
        assertThat(page(TERRY_TEAM, "/work?view=all").html()).doesNotContain("Filtered view.");
    }

    @Test
    void what_is_overdue_and_shown_is_not_said_to_be_hidden() throws Exception {
        assertThat(hidden(page(TERRY_TEAM, "/work?view=all&due=overdue")))
                .isEqualTo("It hides 50 tasks, 0 overdue.");
        assertThat(hidden(page(TERRY_TEAM, "/work?view=all&role=team-manager")))
                .isEqualTo("It hides 60 tasks, 10 overdue.");
    }

    @Test
    void the_work_of_one_case_is_a_list_of_its_own() throws Exception {
        var one = page(TERRY_TEAM, "/work?view=all&case=CP-61");

        assertThat(found(one)).hasSize(1);
        assertThat(one.html()).contains("Case CP-61.").doesNotContain("/work/views/new");
        assertThat(hidden(one)).isEqualTo("It hides 60 tasks, 10 overdue.");
        assertThat(one.html()).contains("/work?view=all&amp;due=later&amp;case=CP-61");
    }

    @Test
    void an_order_leaves_nothing_out() throws Exception {
        var newest = page(TERRY_TEAM, "/work?view=all&order=newest");

        assertThat(newest.html()).doesNotContain("Filtered view.").contains("61 on this list");
    }

    @Test
    void several_tasks_are_assigned_out_of_what_is_shown() throws Exception {
        String link = "/work/assignment?view=all&amp;due=overdue";

        assertThat(page(TERRY_TEAM, "/work?view=all&due=overdue").html()).contains(link);
        assertThat(page(DANA_DUTY, "/work?view=all&due=overdue").html()).doesNotContain(link);
    }

    @Test
    void a_list_without_tasks_says_why() throws Exception {
        assertThat(page(DANA_DUTY, "/work").html()).contains("You have no tasks.");
        assertThat(page(DANA_DUTY, "/work?view=all&step=gone-step").html())
                .contains("No task of this list is like that.", "Gone step.", "It hides 61 tasks")
                .doesNotContain("Nothing waits for anybody.");
        assertThat(
                        page(
                                        DANA_DUTY,
                                        "/work?view=all&after=9999-01-01T00:00:00Z~00000000-0000-0004-0000-000000000001")
                                .html())
                .contains("There is nothing behind this place");
    }

    @Test
    void a_list_that_there_is_not_is_not_found() throws Exception {
        for (String wrong :
                List.of(
                        "view=every",
                        "due=never",
                        "order=oldest",
                        "role=x",
                        "after=x",
                        "subject=x")) {
            mvc.perform(html("/work?" + wrong, DANA_DUTY)).andExpect(status().isNotFound());
        }
        mvc.perform(html("/work", OLA_OPERATOR)).andExpect(status().isForbidden());
    }

    private List<String> all(StaffMember who, String list) throws Exception {
        List<String> all = new ArrayList<>();
        var page = page(who, list);
        all.addAll(found(page));
        while (page.html().contains("rel=\"next\"")) {
            page = page(who, linked(page, "next"));
            all.addAll(found(page));
        }
        return all;
    }

    private static List<String> found(Page page) {
        return TASK.matcher(page.html()).results().map(it -> it.group(1)).toList();
    }

    private static String hidden(Page page) {
        return HIDES.matcher(page.html()).results().map(MatchResult::group).findFirst().orElse("");
    }

    private static String linked(Page page, String rel) {
        Matcher link =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page.html());
        assertThat(link.find()).as(rel).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private Page page(StaffMember who, String address) throws Exception {
        return Page.of(mvc.perform(html(address, who)).andExpect(status().isOk()));
    }

    private static MockHttpServletRequestBuilder html(String address, StaffMember who) {
        return get(address).accept(MediaType.TEXT_HTML).with(by(who));
    }
}
