package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.WhoHeard;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.DiscussionSteps;
import org.threshold.workflow.strategy.app.ReadDiscussions;
import org.threshold.workflow.strategy.app.WhoHasRecord;
import org.threshold.workflow.strategy.domain.AgendaItem;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.WaitingTasks;

/** The page of a discussion, from the agenda to what was decided. */
@WebSlice(DiscussionPageController.class)
@Import(DiscussionPageTest.Parts.class)
@MockitoBean(types = ReadDiscussions.class)
class DiscussionPageTest {

    private static final UUID TASK = new UUID(4, 1);
    private static final WhoHeard.Line HEARD =
            new WhoHeard.Line("Hospital, paediatrician", "Not acknowledged yet.");

    private final MockMvc mvc;
    private final ReadDiscussions read;

    @Autowired
    DiscussionPageTest(MockMvc mvc, ReadDiscussions read) {
        this.mvc = mvc;
        this.read = read;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        WaitingTasks tasks() {
            return _ -> Map.of(DiscussionSteps.REVIEW_PREPARATION, new TaskId(TASK));
        }

        @Bean
        CaseContext context() {
            return cases ->
                    List.of(
                            new CaseFacts(
                                    "babies",
                                    "What is known of the risk to babies",
                                    List.of(Fact.of("Whom it is about", String.join(", ", cases))),
                                    List.of()));
        }

        @Bean
        DiscussionPageWords words() {
            WhoHasRecord record = mock();
            when(record.of(any())).thenReturn(List.of(HEARD));
            return new DiscussionPageWords(
                    List.of(), () -> Instant.parse("2026-10-24T12:00:00Z"), record);
        }
    }

    @Test
    void the_agenda_is_in_order_and_says_of_each_item_how_it_stands() throws Exception {
        var page = page(MinutesGiven.full().page());

        assertThat(page.select("ol.govuk-task-list > li"))
                .hasSize(AgendaItem.values().length)
                .first()
                .satisfies(
                        item ->
                                assertThat(item.text())
                                        .contains(AgendaItem.QUORUM.words(), "Recorded"));
        assertThat(page.select("ol.govuk-task-list .govuk-tag").eachText())
                .contains("Still missing", "Talk about it");
        for (String anchor : page.select("ol.govuk-task-list a[href^=#]").eachAttr("href")) {
            assertThat(page.getElementById(anchor.substring(1))).as(anchor).isNotNull();
        }
    }

    @Test
    @Requirement("R-C&F-10")
    void what_is_known_of_babies_stands_before_the_agenda() throws Exception {
        var given = MinutesGiven.full().page();

        assertThat(page(given).text())
                .containsSubsequence(
                        "What is known of the risk to babies",
                        "Whom it is about",
                        given.discussion().caseRefs().getFirst(),
                        "Agenda");
    }

    @Test
    void before_anybody_met_only_what_can_be_done_now_leads_to_a_task() throws Exception {
        var page = page(MinutesGiven.withoutMeeting().page());

        assertThat(page.select("ol.govuk-task-list a").eachAttr("href"))
                .containsExactly("/tasks/" + TASK);
    }

    @Test
    void what_was_agreed_who_disagreed_and_who_has_the_record_stand_on_it() throws Exception {
        var page = page(MinutesGiven.full().page());

        assertThat(page.select("h3").eachText()).contains("Who does what by when", "Disagreements");
        assertThat(page.text())
                .contains("How it was settled:")
                .containsSubsequence("Who has the record", HEARD.who(), HEARD.words());
    }

    private Document page(DiscussionPage found) throws Exception {
        when(read.handle(any(), eq(MinutesGiven.ID))).thenReturn(Optional.of(found));
        var page =
                Page.of(
                        mvc.perform(
                                        get("/strategy-discussions/" + MinutesGiven.ID)
                                                .accept(MediaType.TEXT_HTML)
                                                .with(by(DANA_DUTY)))
                                .andExpect(status().isOk()));
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }
}
