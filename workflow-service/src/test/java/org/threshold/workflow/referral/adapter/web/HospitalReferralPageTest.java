package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.Receipt;
import org.threshold.workflow.referral.app.ReceiveReferral;
import org.threshold.workflow.referral.app.ReferralReport;

/** L-3.1.14: a hospital tells what it suspects on one screen, and waits for nothing. */
@WebSlice({NewReferralController.class, HospitalReferralController.class})
@Import({ReferralEntry.class, ReferralSendings.class})
@MockitoBean(types = ReceiveReferral.class)
class HospitalReferralPageTest {

    private static final String PAGE = "/referrals/hospital";
    private static final Instant RECEIVED = Instant.parse("2026-11-24T02:00:00Z");
    private static final ReferralReceived REFERRAL =
            new ReferralReceived(
                    new ReferralId(new UUID(7, 1)),
                    Agency.HOSPITAL,
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

    private static final Actor FROM_HOSPITAL =
            new Actor(new StaffId(new UUID(1, 9)), Agency.HOSPITAL, Set.of(Role.PAEDIATRICIAN));

    private final MockMvc mvc;
    private final ReceiveReferral receive;
    private final NewReferralController anybodys;

    @Autowired
    HospitalReferralPageTest(MockMvc mvc, ReceiveReferral receive, NewReferralController anybodys) {
        this.anybodys = anybodys;
        this.mvc = mvc;
        this.receive = receive;
    }

    @Test
    @Requirement("L-3.1.14")
    void one_screen_asks_what_a_ward_knows_and_offers_nothing_to_wait_for() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.title()).isEqualTo("Referral from the hospital – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "What was seen?",
                        "Who is with the child now?",
                        "Are there other children in the home",
                        "When was it first suspected that the child had been hurt?",
                        "Do not wait for results")
                .doesNotContain("name=\"suspicion\"", "wait for results</label>");
        assertThat(page.fields()).hasSizeLessThan(30);
    }

    @Test
    @Requirement("L-3.1.14")
    void it_is_a_referral_of_the_hospital_that_suspects_with_the_time_of_the_suspicion()
            throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Taken(REFERRAL, RECEIVED));

        mvc.perform(
                        form().param("worry", "A bruise on the cheek")
                                .param("whereabouts", "Ward 4")
                                .param("withChild", "Grandmother")
                                .param("children[0].name", "Kim")
                                .param("otherChildren", "yes")
                                .param("injurySuspectedAt.day", "2026-11-23")
                                .param("injurySuspectedAt.time", "22:30"))
                .andExpect(redirectedUrl("/referrals/" + REFERRAL.referral()));

        var report = ArgumentCaptor.forClass(ReferralReport.class);
        verify(receive).handle(any(), report.capture(), any());
        assertThat(report.getValue().referrer().agency()).isEqualTo(Agency.HOSPITAL);
        assertThat(report.getValue().concern().suspicion()).isEqualTo("suspected");
        assertThat(report.getValue().harm().withChild()).isEqualTo("Grandmother");
        assertThat(report.getValue().harm().suspectedAt())
                .contains(Instant.parse("2026-11-23T22:30:00Z"));
    }

    @Test
    void what_is_missing_is_said_with_a_link_and_keeps_what_was_typed() throws Exception {
        var missing = new Refusal("whereabouts", "This is missing.", "Say where the child is now.");
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Refused(List.of(missing)));

        var page = page(form().param("worry", "A bruise on the leg"), 422);

        assertThat(page.title()).startsWith("Error: Referral from the hospital");
        assertThat(page.html()).contains("href=\"#f-whereabouts\"", "A bruise on the leg");
    }

    @Test
    void the_key_of_another_referral_makes_a_new_one_only_when_asked_again() throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.KeyUsedBefore());

        assertThat(page(form().param("key", "old"), 422).html())
                .contains("Another referral was sent from this page before.");
    }

    @Test
    @Requirement("L-3.1.14")
    void whoever_is_signed_in_from_the_hospital_comes_to_it_and_anybody_may_choose_it()
            throws Exception {
        assertThat(anybodys.ask(FROM_HOSPITAL).getViewName()).isEqualTo("redirect:" + PAGE);
        assertThat(page(get("/referrals/new"), 200).html())
                .contains("href=\"/referrals/hospital\"", "I am from the hospital");
    }

    private static MockHttpServletRequestBuilder form() {
        return post(PAGE).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
