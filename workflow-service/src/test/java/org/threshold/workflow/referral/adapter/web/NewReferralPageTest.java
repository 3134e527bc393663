package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Completeness;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.ReferredSuspect.Said;
import org.threshold.workflow.referral.app.ReadOtherChildren;
import org.threshold.workflow.referral.app.Receipt;
import org.threshold.workflow.referral.app.ReceiveReferral;
import org.threshold.workflow.referral.app.ReferralDetails.Details;
import org.threshold.workflow.referral.app.ReferralDetails.Teller;
import org.threshold.workflow.referral.app.ReferralReport;
import org.threshold.workflow.referral.app.ShowHarm;
import org.threshold.workflow.referral.app.ShowReferral;
import org.threshold.workflow.referral.app.WaitingMatches;
import org.threshold.workflow.worklist.CaseContext;
import org.threshold.workflow.worklist.CaseFacts;

@WebSlice({NewReferralController.class, ReferralPageController.class})
@Import({ReferralEntry.class, ReferralSendings.class})
@MockitoBean(
        types = {
            ReceiveReferral.class,
            ShowReferral.class,
            WaitingMatches.class,
            ReadOtherChildren.class,
            ShowHarm.class
        })
class NewReferralPageTest {

    @MockitoBean private CaseContext context;

    private static final Instant RECEIVED = Instant.parse("2026-11-24T02:00:00Z");
    private static final ReferralReceived REFERRAL =
            new ReferralReceived(
                    new ReferralId(new UUID(7, 1)),
                    Agency.HEALTH_VISITING,
                    List.of(
                            new ConcernedChild(
                                    new CaseRef("CP-2041"),
                                    new PersonId(new UUID(7, 2)),
                                    Mobility.NOT_MOBILE,
                                    Mark.INJURY,
                                    "face",
                                    Path.RED)),
                    true,
                    RECEIVED);

    private final MockMvc mvc;
    private final ReceiveReferral receive;
    private final ShowReferral show;
    private final WaitingMatches matches;
    private final ReadOtherChildren others;

    @Autowired
    NewReferralPageTest(
            MockMvc mvc,
            ReceiveReferral receive,
            ShowReferral show,
            WaitingMatches matches,
            ReadOtherChildren others) {
        this.mvc = mvc;
        this.receive = receive;
        this.show = show;
        this.matches = matches;
        this.others = others;
    }

    @Test
    void the_form_asks_the_worry_first_and_labels_every_field() throws Exception {
        var page = page(get("/referrals/new"), 200);

        assertThat(page.title()).isEqualTo("New referral – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.fields().getFirst()).contains("name=\"worry\"");
        assertThat(page.hidden("key")).isNotEmpty();
    }

    @Test
    @Requirement("L-3.1.4a")
    void the_threshold_that_is_asked_about_is_suspicion() throws Exception {
        assertThat(page(get("/referrals/new"), 200).html())
                .contains(
                        "Is there reasonable cause to suspect that a child is suffering, or likely to"
                                + " suffer, significant harm?");
    }

    @Test
    void a_call_from_somebody_anonymous_becomes_a_referral_by_telephone() throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Taken(REFERRAL, RECEIVED));

        mvc.perform(
                        form().param("worry", "A bruise")
                                .param("whereabouts", "At home")
                                .param("children[0].ageInMonths", "3")
                                .param("children[0].mark", "injury")
                                .param("referrer.anonymous", "yes")
                                .param("suspicion", "suspected"))
                .andExpect(redirectedUrl("/referrals/" + REFERRAL.referral()));

        var report = ArgumentCaptor.forClass(ReferralReport.class);
        verify(receive).handle(any(), report.capture(), any());
        assertThat(report.getValue().channel()).isEqualTo("telephone");
        assertThat(report.getValue().referrer().anonymous()).isTrue();
        assertThat(report.getValue().concern().children()).hasSize(1);
        assertThat(report.getValue().concern().suspicion()).isEqualTo("suspected");
    }

    @Test
    void what_is_missing_is_said_with_a_link_to_the_field_and_keeps_what_was_typed()
            throws Exception {
        var missing = new Refusal("whereabouts", "This is missing.", "Say where the child is now.");
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Refused(List.of(missing)));

        var page = page(form().param("worry", "A bruise on the leg").param("key", "the-key"), 422);

        assertThat(page.title()).startsWith("Error: New referral");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "href=\"#f-whereabouts\"",
                        "Say where the child is now.",
                        "A bruise on the leg");
        assertThat(page.hidden("key")).isEqualTo("the-key");
    }

    @Test
    void how_many_other_children_there_are_goes_with_the_referral() throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Taken(REFERRAL, RECEIVED));

        mvc.perform(form().param("otherChildren", "yes").param("otherChildrenNumber", "2"))
                .andExpect(redirectedUrl("/referrals/" + REFERRAL.referral()));

        var report = ArgumentCaptor.forClass(ReferralReport.class);
        verify(receive).handle(any(), report.capture(), any());
        assertThat(report.getValue().concern().otherChildrenNumber()).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({"no, 2, not that there are other children", "yes, 0, Give a number from 1 to 99"})
    void a_number_that_cannot_be_right_is_said_at_its_field(
            String answer, String number, String words) throws Exception {
        var page =
                page(
                        form().param("otherChildren", answer).param("otherChildrenNumber", number),
                        422);

        assertThat(page.html()).contains("href=\"#f-otherChildrenNumber\"", words);
        verifyNoInteractions(receive);
    }

    @Test
    @Requirement("L-3.1.8")
    void who_is_suspected_of_having_hurt_the_child_may_be_said() throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Taken(REFERRAL, RECEIVED));
        assertThat(page(get("/referrals/new"), 200).html())
                .contains("Is anybody suspected of having hurt the child?");

        mvc.perform(
                        form().param("worry", "A bruise")
                                .param("whereabouts", "At home")
                                .param("children[0].ageInMonths", "3")
                                .param("suspects[0].name", "Lee Mann")
                                .param("suspects[0].role", "parents-partner")
                                .param("suspects[0].said", "He shook her.")
                                .param("suspects[0].saidBy", "mother"))
                .andExpect(redirectedUrl("/referrals/" + REFERRAL.referral()));

        var report = ArgumentCaptor.forClass(ReferralReport.class);
        verify(receive).handle(any(), report.capture(), any());
        var suspect = report.getValue().harm().suspects().getFirst();
        assertThat(suspect.person().names().primary()).isEqualTo("Lee Mann");
        assertThat(suspect.role()).isEqualTo("parents-partner");
        assertThat(suspect.said()).isEqualTo(new Said("mother", "He shook her."));
    }

    @Test
    void another_child_is_asked_for_without_sending_anything() throws Exception {
        var page = page(form().param("worry", "A bruise").param("+add", "children"), 200);

        assertThat(page.html()).contains("name=\"children[1].name\"", ">A bruise<");
        assertThat(page.faults()).isEmpty();
    }

    private void received() {
        var details =
                new Details(
                        "A bruise",
                        "At home",
                        "suspected",
                        "no",
                        new Teller(true, "", "", ""),
                        "",
                        Optional.of(new Completeness(7, List.of(Completeness.Detail.GP))));
        when(show.handle(any(), any()))
                .thenReturn(
                        Optional.of(
                                new ShowReferral.Seen(REFERRAL, details, Optional.of(RECEIVED))));
        when(matches.of(REFERRAL)).thenReturn(List.of("CP-2041"));
        when(others.forStep(REFERRAL.referral())).thenReturn(OtherChildrenGiven.notAsked());
    }

    @Test
    void the_result_says_what_happens_next() throws Exception {
        received();

        var page = page(get("/referrals/" + REFERRAL.referral()).flashAttr("received", true), 200);

        assertThat(page.title()).isEqualTo("The referral is received – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("police and health are told now", "A strategy discussion is called now")
                .contains("may be known already", "/cases/CP-2041#tasks-title")
                .contains(
                        "Nobody has asked yet.",
                        "A child of the family is known",
                        "else lives there")
                .contains("at the latest on Tuesday 24 November 2026 at 02:00", "/cases/CP-2041")
                .contains("Key data given", "85% (6 of 7). Missing: GP practice.");
    }

    @Test
    @Requirement("R-C&F-10")
    void what_is_known_of_babies_stands_on_the_referral_of_one() throws Exception {
        received();
        var fact = CaseFacts.Fact.of("A bruise", "A paediatrician sees it.");
        when(context.of(REFERRAL.cases()))
                .thenReturn(List.of(new CaseFacts("babies", "Babies", List.of(fact), List.of())));

        var page = page(get("/referrals/" + REFERRAL.referral()), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("Babies", "A bruise", "A paediatrician sees it.");
    }

    @Test
    void whoever_runs_the_system_takes_no_referral() throws Exception {
        mvc.perform(get("/referrals/new").accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/referrals/new").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
