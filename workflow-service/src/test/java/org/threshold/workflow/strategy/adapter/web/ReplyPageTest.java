package org.threshold.workflow.strategy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.app.DiscussionPage;
import org.threshold.workflow.strategy.app.ReadDiscussions;
import org.threshold.workflow.strategy.app.ReplyToInvitation;
import org.threshold.workflow.strategy.app.WhoHasRecord;
import org.threshold.workflow.strategy.domain.Attendee;
import org.threshold.workflow.strategy.domain.Coming;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.Given;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.Missing;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Reply;
import org.threshold.workflow.strategy.domain.Seat;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.WaitingTasks;

@WebSlice({ReplyPageController.class, DiscussionPageController.class})
@MockitoBean(
        types = {
            ReplyToInvitation.class,
            ReadDiscussions.class,
            WaitingTasks.class,
            CaseContext.class
        })
class ReplyPageTest {

    private static final DiscussionId ID = new DiscussionId(new UUID(7, 1));
    private static final String PAGE = "/strategy-discussions/" + ID + "/reply";
    private static final Attendee SERGEANT =
            new Attendee(Seat.POLICE, Agency.POLICE, Rank.SERGEANT, "Sian Sergeant");

    private final MockMvc mvc;
    private final ReplyToInvitation reply;
    private final ReadDiscussions read;

    @Autowired
    ReplyPageTest(MockMvc mvc, ReplyToInvitation reply, ReadDiscussions read) {
        this.mvc = mvc;
        this.reply = reply;
        this.read = read;
    }

    /** No steps of their own words. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Words {

        @Bean
        DiscussionPageWords words(CaseClock clock) {
            return new DiscussionPageWords(List.of(), clock, mock(WhoHasRecord.class));
        }
    }

    @Test
    void it_asks_who_comes_and_in_which_seat() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.title()).isEqualTo("Record an answer to the invitation – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("sends what they know in writing", "Cannot come", "The GP");
    }

    @Test
    void what_was_said_leads_back_to_the_discussion() throws Exception {
        when(reply.handle(any(), eq(ID), eq(new Reply(SERGEANT, Coming.COMES))))
                .thenReturn(Optional.of(new Completion.Done("The meeting is quorate.")));

        mvc.perform(
                        post(PAGE)
                                .param("coming", "comes")
                                .param("seat", "police")
                                .param("rank", "sergeant")
                                .param("name", "Sian Sergeant")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/strategy-discussions/" + ID));
    }

    @Test
    void what_is_not_said_leads_to_its_field_and_keeps_what_is() throws Exception {
        var page = page(post(PAGE).param("name", "Sian Sergeant"), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-coming\"", "href=\"#f-seat\"", "Sian Sergeant");
    }

    @Test
    void what_cannot_be_kept_is_said_above_the_form() throws Exception {
        var late = new Refusal("request", "No meeting is waiting to be held.", "Look at it.");
        when(reply.handle(any(), any(), any()))
                .thenReturn(Optional.of(new Completion.Refused(List.of(late))));

        var page = page(post(PAGE).param("coming", "comes").param("seat", "police"), 422);

        assertThat(page.html()).contains("No meeting is waiting to be held. Look at it.");
    }

    @Test
    void a_discussion_that_does_not_exist_is_not_found() throws Exception {
        when(reply.handle(any(), any(), any())).thenReturn(Optional.empty());

        page(post(PAGE).param("coming", "comes").param("seat", "police"), 404);
    }

    @Test
    void whoever_runs_the_system_answers_for_nobody() throws Exception {
        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_discussion_says_who_comes_who_has_not_answered_and_who_is_missing() throws Exception {
        var missing = new QuorumCheck.NotQuorate(List.of(Missing.PAEDIATRICIAN));
        when(read.handle(any(), eq(ID))).thenReturn(Optional.of(discussed(missing)));

        var page = page(get("/strategy-discussions/" + ID), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Comes: Sian Sergeant", "No answer yet", "not quorate. Missing: ")
                .contains("Not asked for by a rule.", "Cannot come", PAGE);
    }

    private static DiscussionPage discussed(QuorumCheck foreseen) {
        var discussion =
                new Discussion(
                        ID,
                        Stage.INVITED,
                        List.of(Given.child(Given.BABY, Path.RED)),
                        Given.scope(Fact.INJURY),
                        new Discussion.Progress(false, 0));
        var answers =
                new DiscussionPage.Answers(
                        List.of(
                                new Reply(SERGEANT, Coming.COMES),
                                new Reply(Given.there(Seat.SCHOOL), Coming.CANNOT_COME)),
                        List.of(foreseen));
        return new DiscussionPage(
                discussion,
                List.of(),
                List.of(
                        new Invitee(Seat.POLICE, Agency.POLICE, "Always."),
                        new Invitee(Seat.GP, Agency.GP, "Always.")),
                new DiscussionPage.Preparation(List.of(), List.of(), List.of(), answers),
                List.of());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
