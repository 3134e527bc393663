package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.AnswerOtherChildren;
import org.threshold.workflow.referral.app.AnswerOtherChildren.Said;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.referral.app.ReadCaseReferrals;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildren.Answer;
import org.threshold.workflow.referral.domain.SiblingStanding;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.Completion;

@WebSlice(OtherChildrenPageController.class)
@MockitoBean(types = {AnswerOtherChildren.class, ReadOtherChildren.class})
class OtherChildrenPageTest {

    private static final ReferralId ID = new ReferralId(new UUID(7, 1));
    private static final String PAGE = "/referrals/" + ID.value() + "/other-children";
    private static final String SISTER = OtherChildrenGiven.SISTER.value().toString();

    private final MockMvc mvc;
    private final AnswerOtherChildren answer;
    private final ReadOtherChildren read;

    @Autowired
    OtherChildrenPageTest(MockMvc mvc, AnswerOtherChildren answer, ReadOtherChildren read) {
        this.mvc = mvc;
        this.answer = answer;
        this.read = read;
    }

    @BeforeEach
    void a_sister_is_known() {
        when(read.handle(any(), eq(ID))).thenReturn(Optional.of(OtherChildrenGiven.notAsked()));
    }

    @Test
    void who_is_known_is_listed_to_be_confirmed() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Zora Example. Born 5 May 2024", "Recorded in the same home")
                .contains("Also lives there", "No longer lives there", "If yes: how many?");
    }

    @Test
    void what_is_said_leads_back_to_the_referral() throws Exception {
        var said =
                new Said(
                        new OtherChildren(Answer.YES, OptionalInt.of(2), "Zora and Max"),
                        "",
                        Map.of(OtherChildrenGiven.SISTER, SiblingStanding.LIVES_THERE));
        when(answer.record(any(), eq(ID), eq(said)))
                .thenReturn(Optional.of(new Completion.Done("The answer is recorded.")));

        mvc.perform(
                        post(PAGE)
                                .param("answer", "yes")
                                .param("number", "2")
                                .param("names", "Zora and Max")
                                .param("siblings[0].personId", SISTER)
                                .param("siblings[0].standing", "lives-there")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/referrals/" + ID.value()));
    }

    @Test
    void what_is_not_said_is_asked_for_at_its_field() throws Exception {
        var page = page(post(PAGE).param("number", "0"), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-answer\"", "href=\"#f-number\"");
        verifyNoInteractions(answer);
    }

    @Test
    void a_referral_that_does_not_exist_is_not_found() throws Exception {
        when(read.handle(any(), any())).thenReturn(Optional.empty());

        page(get(PAGE), 404);
    }

    @Test
    void the_task_tells_the_children_apart_without_a_name() {
        var fields =
                OtherChildrenFields.ofStep(
                        OtherChildrenGiven.notAsked(), LocalDate.parse("2026-11-24"));

        assertThat(fields.toString())
                .contains("Born 5 May 2024, 2 years old. Recorded in the same home")
                .doesNotContain("Zora");
    }

    @Test
    void the_case_says_that_nobody_has_asked_and_leads_to_the_page() {
        var ref = new CaseRef("CP-2041");
        var referrals = mock(ReadCaseReferrals.class);
        var who = DANA_DUTY.actor();
        when(referrals.handle(who, ref))
                .thenReturn(
                        List.of(
                                new Listed(
                                        ID,
                                        Instant.EPOCH,
                                        Agency.HOSPITAL,
                                        Optional.empty(),
                                        false)));

        var part =
                new CaseOtherChildrenPart(new ReferralsOfCase(referrals), read)
                        .of(who, ref.value())
                        .orElseThrow();

        var facts = (CaseFacts) part.shown();
        assertThat(facts.facts())
                .containsExactly(
                        new Fact(
                                "As answered",
                                List.of(
                                        "Nobody has asked yet.",
                                        "It has to be asked within the hour.",
                                        "A child of the family is known; nobody has confirmed"
                                                + " whether it lives there.")));
        assertThat(facts.links()).containsExactly(new Link("Say who else lives there", PAGE));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
