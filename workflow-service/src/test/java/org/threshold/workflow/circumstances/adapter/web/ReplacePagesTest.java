package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.CorrectChange;
import org.threshold.workflow.circumstances.app.ReadChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.circumstances.app.WithdrawChange;
import org.threshold.workflow.circumstances.domain.KeptChange;
import org.threshold.workflow.circumstances.domain.Relation;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

@WebSlice({ChangePageController.class, ReplacePageController.class})
@Import({ChangeDrafts.class, ChangePages.class, KeyHeader.class, Replacing.class})
@MockitoBean(types = {ReadChange.class, CorrectChange.class, WithdrawChange.class})
class ReplacePagesTest {

    private static final ChangeId ID = new ChangeId(new UUID(7, 1));
    private static final ChangeId NEXT = new ChangeId(new UUID(7, 2));
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00Z");
    private static final NewChange WHAT =
            new NewChange(
                    ChangeKind.CHILD_ADMITTED,
                    "admitted",
                    List.of(new CaseRef("CP-2041")),
                    AT,
                    Map.of("reason", "injury"),
                    "Fell from the sofa");

    private final MockMvc mvc;
    private final ReadChange read;
    private final CorrectChange correct;
    private final WithdrawChange withdraw;

    @Autowired
    ReplacePagesTest(MockMvc mvc, ReadChange read, CorrectChange correct, WithdrawChange withdraw) {
        this.mvc = mvc;
        this.read = read;
        this.correct = correct;
        this.withdraw = withdraw;
    }

    @BeforeEach
    void on_record() {
        var kept =
                new KeptChange(
                        new Change(ID, WHAT, Actor.itself(), AT),
                        new Relation.First(),
                        Agency.HOSPITAL);
        when(read.handle(any(), any())).thenReturn(new ReadChange.NotThere());
        when(read.handle(any(), eq(ID))).thenReturn(new ReadChange.Read(kept, Optional.empty()));
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_change_that_was_recorded_late_says_so_with_the_reason() throws Exception {
        recorded(new Relation.First(), AT.plus(Duration.ofHours(4)));
        assertThat(page(get("/changes/" + ID), 200).html()).doesNotContain("Recorded late");

        recorded(new Relation.First(), AT.plus(Duration.ofHours(4)).plusSeconds(1));
        var page = page(get("/changes/" + ID), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("Recorded late", "The line was down.");

        recorded(new Relation.Correction(ID), AT.plus(Duration.ofDays(1)));
        assertThat(page(get("/changes/" + ID), 200).html()).doesNotContain("Recorded late");
    }

    private void recorded(Relation relation, Instant at) {
        var change = new Change(ID, WHAT.late("The line was down."), Actor.itself(), at);
        var kept = new KeptChange(change, relation, Agency.HOSPITAL);
        when(read.handle(any(), eq(ID))).thenReturn(new ReadChange.Read(kept, Optional.empty()));
    }

    @Test
    void a_change_shows_what_is_on_record_and_how_to_put_it_right() throws Exception {
        var page = page(get("/changes/" + ID), 200);

        assertThat(page.title()).isEqualTo(ChangeKind.CHILD_ADMITTED.words() + " – Threshold");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains(
                        "Fell from the sofa",
                        "Why is the child in hospital?",
                        "Injury",
                        "/cases/CP-2041")
                .contains("/changes/" + ID + "/correction", "/changes/" + ID + "/withdrawal");
    }

    @Test
    void what_can_no_longer_be_read_says_so_and_whom_to_ring() throws Exception {
        when(read.handle(any(), eq(ID))).thenReturn(new ReadChange.Ended(AT));

        var page = page(get("/changes/" + ID), 410);

        assertThat(page.html()).contains("that is over", "ring children’s social care");
    }

    @Test
    void a_correction_begins_with_what_is_on_record() throws Exception {
        var page = page(get("/changes/" + ID + "/correction"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("value=\"2026-11-24\"", "value=\"10:00\"", "Fell from the sofa");
    }

    @Test
    @Requirement("R-Hosp-3a")
    void a_correction_is_recorded_and_leads_to_what_stands_now() throws Exception {
        when(correct.handle(any(), eq(ID), any(), any())).thenReturn(new Reporting.Recorded(NEXT));

        mvc.perform(
                        post("/changes/" + ID + "/correction")
                                .param("key", "the-key")
                                .param("stage", "attended")
                                .param("occurredAt.day", "2026-11-24")
                                .param("occurredAt.time", "09:00")
                                .param("codes.reason", "illness")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/changes/" + NEXT));
    }

    @Test
    void a_withdrawal_without_a_reason_leads_to_the_field() throws Exception {
        var missing = new Refusal("reason", "The reason is missing.", "Say why.");
        when(withdraw.handle(any(), eq(ID), eq(""), any()))
                .thenReturn(new Reporting.Refused(List.of(missing)));

        var page = page(post("/changes/" + ID + "/withdrawal").param("key", "the-key"), 422);

        assertThat(page.title()).startsWith("Error: Withdraw");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-reason\"");
    }

    @Test
    void what_was_replaced_before_leads_to_what_stands_now() throws Exception {
        when(withdraw.handle(any(), eq(ID), any(), any()))
                .thenReturn(new Reporting.NotStanding(NEXT));

        mvc.perform(
                        post("/changes/" + ID + "/withdrawal")
                                .param("key", "the-key")
                                .param("reason", "Another child")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/changes/" + NEXT));
    }

    @Test
    void a_change_that_the_reader_may_not_know_of_is_not_there() throws Exception {
        mvc.perform(get("/changes/" + NEXT).accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
