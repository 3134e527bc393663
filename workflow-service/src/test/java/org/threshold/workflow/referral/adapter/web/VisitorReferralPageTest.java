package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.HOLLY_VISITOR;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.Agency;
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

/** A health visitor refers a child whom they worry about, whoever serves the family. */
@WebSlice({NewReferralController.class, VisitorReferralController.class})
@Import({ReferralEntry.class, ReferralSendings.class})
@MockitoBean(types = ReceiveReferral.class)
class VisitorReferralPageTest {

    private static final String PAGE = "/referrals/health-visitor";
    private static final Instant DECIDED = Instant.parse("2026-11-25T10:00:00Z");
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
                    false,
                    DECIDED.minusSeconds(86_400));

    private final MockMvc mvc;
    private final ReceiveReferral receive;

    @Autowired
    VisitorReferralPageTest(MockMvc mvc, ReceiveReferral receive) {
        this.mvc = mvc;
        this.receive = receive;
    }

    @Test
    void the_form_asks_what_they_saw_and_not_how_it_reached_us() throws Exception {
        Page page =
                Page.of(
                        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(HOLLY_VISITOR)))
                                .andExpect(status().isOk()));

        assertThat(page.title()).isEqualTo("Referral from a health visitor – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.fields().getFirst()).contains("name=\"worry\"");
        assertThat(page.html())
                .contains("reasonable cause to suspect", "Your role", "href=\"/referrals/new\"")
                .doesNotContain("name=\"channel\"", "name=\"referrer.agency\"");
    }

    @Test
    void it_is_a_written_referral_of_health_visiting_and_its_answer_names_no_case()
            throws Exception {
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Taken(REFERRAL, DECIDED));

        mvc.perform(
                        post(PAGE)
                                .with(by(HOLLY_VISITOR))
                                .param("worry", "A bruise on the cheek of a baby")
                                .param("whereabouts", "At home")
                                .param("children[0].name", "Kim")
                                .param("referrer.name", "Holly Visitor"))
                .andExpect(redirectedUrl("/families"))
                .andExpect(
                        flash().attribute(
                                        "done",
                                        "Your referral was received. What happens next is decided by"
                                                + " Wednesday 25 November 2026 at 10:00, and you are"
                                                + " told. If you hear nothing by then,"
                                                + " ring the duty social worker."));

        var report = ArgumentCaptor.forClass(ReferralReport.class);
        verify(receive).handle(any(), report.capture(), any());
        assertThat(report.getValue().channel()).isEqualTo("written");
        assertThat(report.getValue().referrer().agency()).isEqualTo(Agency.HEALTH_VISITING);
        assertThat(report.getValue().referrer().anonymous()).isFalse();
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_is_kept() throws Exception {
        var missing = new Refusal("whereabouts", "This is missing.", "Say where the child is now.");
        when(receive.handle(any(), any(), any())).thenReturn(new Receipt.Refused(List.of(missing)));

        Page page =
                Page.of(
                        mvc.perform(
                                        post(PAGE)
                                                .accept(MediaType.TEXT_HTML)
                                                .with(by(HOLLY_VISITOR))
                                                .param("worry", "A bruise on the leg"))
                                .andExpect(status().isUnprocessableContent()));

        assertThat(page.html()).contains("href=\"#f-whereabouts\"", "A bruise on the leg");
    }

    @Test
    void the_place_for_referrals_leads_a_health_visitor_to_their_own_form() throws Exception {
        mvc.perform(get("/referrals/new").with(by(HOLLY_VISITOR))).andExpect(redirectedUrl(PAGE));
    }
}
