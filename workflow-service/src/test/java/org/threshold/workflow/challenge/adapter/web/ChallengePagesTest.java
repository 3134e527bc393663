package org.threshold.workflow.challenge.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.challenge.domain.AChallenge.ANOTHER_MANAGER;
import static org.threshold.workflow.challenge.domain.AChallenge.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.challenge.app.RaiseChallenge;
import org.threshold.workflow.challenge.app.RaiseResult;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.app.ReplyToAnswer;
import org.threshold.workflow.challenge.domain.AChallenge;
import org.threshold.workflow.challenge.domain.Answer.Verdict;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeGiven;
import org.threshold.workflow.challenge.domain.ChallengeGiven.Hurry;
import org.threshold.workflow.challenge.domain.Level;
import org.threshold.workflow.challenge.domain.Topic;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

/** What people see of a challenge, and what they and agencies’ systems send. */
@WebSlice({
    RaiseChallengePageController.class,
    ChallengePageController.class,
    CaseChallengesController.class,
    ChallengesController.class
})
@Import(ChallengeForms.class)
@MockitoBean(types = {RaiseChallenge.class, ReplyToAnswer.class, ReadChallenges.class})
class ChallengePagesTest {

    private static final CaseRef REF = new CaseRef("CP-2041");
    private static final String NEW = "/cases/CP-2041/challenges/new";

    private final Challenge fresh = AChallenge.of(REF);
    private final String address = "/challenges/" + fresh.id();
    private final MockMvc mvc;
    private final RaiseChallenge raise;
    private final ReplyToAnswer reply;
    private final ReadChallenges read;

    @Autowired
    ChallengePagesTest(
            MockMvc mvc, RaiseChallenge raise, ReplyToAnswer reply, ReadChallenges read) {
        this.mvc = mvc;
        this.raise = raise;
        this.reply = reply;
        this.read = read;
    }

    @BeforeEach
    void aCase() {
        when(read.decisions(any(), eq(REF)))
                .thenReturn(Optional.of(List.of(AChallenge.decision())));
        when(read.deciders()).thenReturn(List.of(TERRY_TEAM));
    }

    @Test
    void the_page_asks_for_words_first_and_offers_the_decisions_of_the_case() throws Exception {
        var page = page(get(NEW), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Challenge a decision: case CP-2041 – Threshold");
        assertThat(page.fields().getFirst()).contains("name=\"words\"");
        assertThat(page.html())
                .contains("The decision on the referral, Children’s social care")
                .contains("ring 999");
    }

    @Test
    @Requirement("R-C&F-5b")
    void a_challenge_is_kept_as_it_was_typed_and_leads_to_its_page() throws Exception {
        when(raise.handle(any(), any(), any())).thenReturn(new RaiseResult.Kept(fresh));

        mvc.perform(
                        post(NEW)
                                .param("words", "He must be seen today.")
                                .param("topic", "no-further-action")
                                .param("decision", "7")
                                .param("atRisk", "yes")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl(address));

        verify(raise)
                .handle(
                        any(),
                        eq(REF),
                        eq(
                                new ChallengeGiven(
                                        Topic.NO_FURTHER_ACTION,
                                        OptionalLong.of(7),
                                        Optional.empty(),
                                        "He must be seen today.",
                                        "",
                                        new Hurry(true, Level.FIRST))));
    }

    @Test
    void a_challenge_without_a_word_leads_to_the_field_and_keeps_the_rest() throws Exception {
        when(raise.handle(any(), any(), any()))
                .thenReturn(
                        new RaiseResult.Refused(
                                List.of(new Refusal("words", "It is not said.", "Say it."))));

        var page = page(post(NEW).param("name", "Hanna Health"), 422);

        assertThat(page.title()).startsWith("Error: Challenge a decision");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-words\"", "Hanna Health");
    }

    @Test
    void a_challenge_says_what_was_answered_and_whether_the_challenger_may_go_on()
            throws Exception {
        when(read.one(any(), any()))
                .thenReturn(
                        Optional.of(fresh.answered(answer(Verdict.NOT_UPHELD, ANOTHER_MANAGER))));

        var page = page(get(address), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("That nothing further is done.", "Written down for Hanna Health.")
                .containsSubsequence("First stage", "Not upheld", "Seen on Friday.")
                .contains(address + "/reply", "Whatever is due stays due.");
        assertThat(page(get(address + "/reply"), 200).faults()).isEmpty();
    }

    @Test
    void what_the_challenger_makes_of_the_answer_has_to_be_said() throws Exception {
        when(read.one(any(), any())).thenReturn(Optional.of(fresh));

        var page = page(post(address + "/reply").param("words", "Why."), 422);

        assertThat(page.html()).contains("href=\"#f-accept\"", "Why.");
    }

    @Test
    @Requirement("R-C&F-5b")
    void all_of_them_are_counted_by_topic() throws Exception {
        when(read.all(any())).thenReturn(List.of(fresh));

        var page = page(get("/challenges"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("First stage, waiting", "CP-2041: That nothing further is done")
                .contains("First stage: It waits for an answer");
    }

    @Test
    @Requirement("R-C&F-5b")
    void an_agencys_system_raises_one_with_nothing_but_words() throws Exception {
        when(raise.handle(any(), eq(REF), any())).thenReturn(new RaiseResult.Kept(fresh));

        mvc.perform(
                        post("/api/v1/cases/CP-2041/challenges")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"words\": \"He must be seen today.\"}")
                                .with(by(DANA_DUTY)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("waiting"))
                .andExpect(jsonPath("$.stages[0].level").value("first"));
    }

    @Test
    void the_api_refuses_a_topic_that_there_is_not_and_says_which_there_are() throws Exception {
        mvc.perform(
                        post("/api/v1/cases/CP-2041/challenges")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"words\": \"No.\", \"topic\": \"weather\"}")
                                .with(by(DANA_DUTY)))
                .andExpect(status().is(422));
    }

    @Test
    void a_decision_that_is_no_number_is_said_to_be_none() throws Exception {
        var page = page(post(NEW).param("words", "No.").param("decision", "the last"), 422);

        assertThat(page.html()).contains("href=\"#f-decision\"", "This names no decision.");
    }

    @Test
    void the_api_shows_all_counted_and_one_and_takes_a_reply() throws Exception {
        when(read.all(any())).thenReturn(List.of(fresh));
        when(read.one(any(), any())).thenReturn(Optional.of(fresh));
        when(read.of(any(), eq(REF))).thenReturn(Optional.of(List.of(fresh)));
        when(reply.handle(any(), eq(fresh.id()), eq(new ReplyToAnswer.Given(false, ""))))
                .thenReturn(new RaiseResult.Kept(fresh));

        mvc.perform(get("/api/v1/challenges").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.topics[0].waiting[0].count").value(1));
        mvc.perform(get("/api/v1/challenges/" + fresh.id()).with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.agency").value("health-visiting"));
        mvc.perform(get("/api/v1/cases/CP-2041/challenges").with(by(TERRY_TEAM)))
                .andExpect(jsonPath("$.decisions[0].decision").value("7"));
        mvc.perform(
                        post("/api/v1/challenges/" + fresh.id() + "/reply")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"accept\": false}")
                                .with(by(TERRY_TEAM)))
                .andExpect(status().isOk());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
