package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.app.WorklistWorld;

@WebSlice({BoardController.class, BoardPageController.class})
@Import(WorklistSlice.class)
class BoardPageTest {

    private static final Pattern NUMBER =
            Pattern.compile("href=\"(/board[^\"]*)\"><span>(\\d+)</span>");
    private static final Pattern FOUND = Pattern.compile("(\\d+) on this list");

    private final MockMvc mvc;
    private final WorklistWorld world;

    @Autowired
    BoardPageTest(MockMvc mvc, WorklistWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @BeforeEach
    void waiting() {
        WhatWaits.in(world);
    }

    @Test
    void the_board_shows_strategy_discussions_first_with_cases_and_who_was_told() throws Exception {
        var page = page("/board");

        assertThat(page.title()).isEqualTo("Overdue board – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "/strategy-discussions/" + WhatWaits.id(2),
                        "CP-2042",
                        "Overdue by",
                        "CP-2041")
                .contains("A step is missing.", "2 records wait: the record before it is missing.");
    }

    @Test
    void every_number_equals_a_recount_of_the_list_that_it_links_to() throws Exception {
        Matcher numbers = NUMBER.matcher(page("/board").html());
        int checked = 0;
        while (numbers.find()) {
            var list = page(numbers.group(1).replace("&amp;", "&"));
            assertThat(rows(list))
                    .as(numbers.group(1))
                    .isEqualTo(Integer.parseInt(numbers.group(2)));
            checked++;
        }

        assertThat(checked).as("numbers on the board").isGreaterThanOrEqualTo(16);
    }

    @Test
    void the_counts_stand_on_top_and_a_list_says_what_it_leaves_out() throws Exception {
        var page = page("/board?kind=referral");

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("By kind", "Strategy discussions", "Filtered view")
                .contains("1 on this list", "It leaves out 3, 3 of them overdue.");
        assertThat(page("/board").html()).doesNotContain("Filtered view");
    }

    @Test
    void a_long_list_has_pages_of_twenty_five_that_lead_to_each_other() throws Exception {
        for (int number = 100; number < 160; number++) {
            late(number);
        }

        var first = page("/board?kind=referral");
        var second = page(linked(first, "next"));
        var third = page(linked(second, "next"));

        assertThat(first.faults()).isEmpty();
        assertThat(first.html()).contains("61 on this list, 1 to 25 shown");
        assertThat(second.html()).contains("61 on this list, 26 to 50 shown", ">3</a>");
        assertThat(third.html()).contains("51 to 61 shown").doesNotContain("rel=\"next\"");
        assertThat(page(linked(third, "prev")).html()).contains("26 to 50 shown");
        assertThat(first.html()).contains(">61</span>");
    }

    private void late(int number) {
        world.deadlines
                .deadlines()
                .set(
                        LimitCode.T1_REFERRAL_DECISION,
                        new Waiting(
                                "referral",
                                WhatWaits.id(number),
                                "decide-referral",
                                List.of("CP-1")),
                        WorklistWorld.NOW.minus(Duration.ofDays(3)));
    }

    private static String linked(Page page, String rel) {
        Matcher link =
                Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page.html());
        assertThat(link.find()).as(rel).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void the_api_gives_the_same_numbers_and_goes_on_after_a_page() throws Exception {
        String all = api("/api/v1/board").andReturn().getResponse().getContentAsString();
        List<Map<String, Object>> kinds = JsonPath.read(all, "$.numbers.kinds");
        for (var kind : kinds) {
            api("/api/v1/board?kind=" + kind.get("code"))
                    .andExpect(jsonPath("$.rows.length()").value(kind.get("all")));
        }
        String first = api("/api/v1/board?most=1").andReturn().getResponse().getContentAsString();
        String next = JsonPath.read(first, "$.next");

        api("/api/v1/board?most=50&after=" + next)
                .andExpect(jsonPath("$.rows.length()").value(3))
                .andExpect(jsonPath("$.rows[0].kind").value("referral"))
                .andExpect(jsonPath("$.next").value(""));
        assertThat(kinds).hasSize(4);
    }

    @Test
    void whoever_may_not_see_the_board_is_told_so() throws Exception {
        mvc.perform(get("/board").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/board").with(by(DANA_DUTY))).andExpect(status().isForbidden());
    }

    @Test
    void a_list_that_there_is_not_is_refused() throws Exception {
        mvc.perform(get("/api/v1/board?role=wizard").with(by(TERRY_TEAM)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty());
        mvc.perform(get("/board?late=never").accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                .andExpect(status().isNotFound());
    }

    private static int rows(Page list) {
        Matcher found = FOUND.matcher(list.html());
        assertThat(found.find()).isTrue();
        int drawn =
                list.html().split("<th scope=\"row\" class=\"govuk-table__header\">", -1).length
                        - 1;
        assertThat(drawn).isEqualTo(Integer.parseInt(found.group(1)));
        return drawn;
    }

    private Page page(String address) throws Exception {
        return Page.of(
                mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().isOk()));
    }

    private ResultActions api(String address) throws Exception {
        return mvc.perform(get(address).with(by(TERRY_TEAM))).andExpect(status().isOk());
    }
}
