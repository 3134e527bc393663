package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.RaiseConcern;
import org.threshold.workflow.strategy.app.RaiseConcern.Concern;
import org.threshold.workflow.strategy.app.Raised;
import org.threshold.workflow.strategy.app.ReadDiscussions;
import org.threshold.workflow.strategy.app.WhoHasRecord;
import org.threshold.workflow.strategy.domain.DiscussedChild;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Scope;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.WaitingTasks;

@WebSlice({ConcernPageController.class, DiscussionPageController.class})
@Import(ConcernReading.class)
@MockitoBean(
        types = {RaiseConcern.class, ReadDiscussions.class, WaitingTasks.class, CaseContext.class})
class ConcernPageTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final DiscussionId ID = new DiscussionId(new UUID(7, 1));
    private static final Instant DUE = Instant.parse("2026-11-24T14:00:00Z");

    private final MockMvc mvc;
    private final RaiseConcern raise;
    private final ReadDiscussions read;

    @Autowired
    ConcernPageTest(MockMvc mvc, RaiseConcern raise, ReadDiscussions read) {
        this.mvc = mvc;
        this.raise = raise;
        this.read = read;
    }

    /** No steps of their own words: what is due is named by its step. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Words {

        @Bean
        DiscussionPageWords words(CaseClock clock) {
            return new DiscussionPageWords(List.of(), clock, mock(WhoHasRecord.class));
        }
    }

    @Test
    void only_why_is_asked_for_and_the_rest_may_be_left() throws Exception {
        var page = page(get("/cases/CP-2041/concern"), 200);

        assertThat(page.title()).isEqualTo("Raise a concern now: CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.fields().getFirst()).contains("name=\"why\"");
    }

    @Test
    @Requirement("L-3.1.25")
    void a_concern_leads_to_the_discussion_that_hears_it() throws Exception {
        var concern = new Concern(Set.of(Fact.INJURY), Set.of(), true, "A new bruise.");
        when(raise.handle(any(), eq(CASE), eq(concern))).thenReturn(new Raised.Discussed(ID, DUE));

        mvc.perform(
                        post("/cases/CP-2041/concern")
                                .param("why", "A new bruise.")
                                .param("facts", "injury")
                                .param("today", "yes")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/strategy-discussions/" + ID));

        verify(raise).handle(any(), eq(CASE), eq(concern));
    }

    @Test
    void a_concern_without_a_word_leads_to_the_field() throws Exception {
        var missing = new Refusal("why", "It is not said what the concern is.", "Say it.");
        when(raise.handle(any(), any(), any())).thenReturn(new Raised.Refused(List.of(missing)));

        var page = page(post("/cases/CP-2041/concern"), 422);

        assertThat(page.title()).startsWith("Error: Raise a concern now");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-why\"");
    }

    @Test
    void a_discussion_says_where_it_stands_and_what_is_due() throws Exception {
        var child = new DiscussedChild(CASE, new PersonId(new UUID(7, 2)), Path.RED, true);
        var discussion =
                new Discussion(
                        ID,
                        Stage.INVITED,
                        List.of(child),
                        new Scope(Set.of(Fact.INJURY), Set.of(), Set.of()),
                        new Discussion.Progress(false, 0));
        when(read.handle(any(), eq(ID)))
                .thenReturn(
                        Optional.of(
                                new DiscussionPage(
                                        discussion,
                                        List.of(new DiscussionPage.Due("hold-discussion", DUE)),
                                        List.of(),
                                        new DiscussionPage.Preparation(
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                new DiscussionPage.Answers(List.of(), List.of())),
                                        List.of())));

        var page = page(get("/strategy-discussions/" + ID), 200);

        assertThat(page.title()).isEqualTo("Strategy discussion: CP-2041 – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "It waits for the meeting.", "No meeting was held yet.", "Hold discussion")
                .contains("One child, injured or perhaps injured and not mobile.");
    }

    @Test
    void whoever_runs_the_system_raises_no_concern() throws Exception {
        mvc.perform(
                        get("/cases/CP-2041/concern")
                                .accept(MediaType.TEXT_HTML)
                                .with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
