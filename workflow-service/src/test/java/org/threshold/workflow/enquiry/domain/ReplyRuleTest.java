package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.AgencyReply;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.referral.CaseRef;

class ReplyRuleTest {

    private static final EnquiryId ID =
            new EnquiryId(UUID.fromString("0198a1de-7c3a-7d11-9a55-2f9f4a3c1b01"));
    private static final Map<String, String> ASKED =
            new Asking(ID, List.of(Agency.values()), Instant.parse("2026-11-30T17:00:00Z")).codes();

    @Test
    @Requirement("L-3.1.19")
    void a_request_names_everybody_who_is_asked_and_the_enquiry_that_asks() {
        for (Agency agency : Agency.values()) {
            assertThat(ASKED).containsValue(agency.code());
        }
        assertThat(ASKED).containsEntry("dueAt", "2026-11-30T17:00:00Z");
        assertThat(ReplyRule.asker(change(ChangeKind.INFORMATION_REQUEST, "requested", ASKED)))
                .contains(ID);
    }

    @Test
    @Requirement("R-4.2-5b")
    void whoever_is_asked_once_more_answers_the_enquiry_that_asks() {
        assertThat(ReplyRule.asker(change(ChangeKind.INFORMATION_REQUEST, "overdue", ASKED)))
                .contains(ID);
    }

    @Test
    void anything_else_that_an_agency_was_told_asks_nothing() {
        var byHand = Map.of("asked", "gp", "enquiry", "of-last-year");

        assertThat(ReplyRule.asker(change(ChangeKind.INFORMATION_REQUEST, "supplied", ASKED)))
                .isEmpty();
        assertThat(ReplyRule.asker(change(ChangeKind.MEDICAL_REPORT_ISSUED, "issued", ASKED)))
                .isEmpty();
        assertThat(ReplyRule.asker(change(ChangeKind.INFORMATION_REQUEST, "requested", byHand)))
                .isEmpty();
        assertThat(ReplyRule.asker(change(ChangeKind.INFORMATION_REQUEST, "requested", Map.of())))
                .isEmpty();
    }

    @Test
    void each_answer_is_one_of_an_enquiry() {
        assertThat(Answer.of(AgencyReply.Answer.NONE, "Thank you.")).isEmpty();
        assertThat(Answer.of(AgencyReply.Answer.REPLY, "Seen."))
                .contains(new Answer.Reply("Seen.", ""));
        assertThat(Answer.of(AgencyReply.Answer.NIL_RETURN, "")).contains(new Answer.NilReturn(""));
        assertThat(Answer.of(AgencyReply.Answer.DECLINED, "No consent."))
                .contains(new Answer.Declined("No consent."));
    }

    private static NewChange change(ChangeKind kind, String stage, Map<String, String> codes) {
        return new NewChange(
                kind, stage, List.of(new CaseRef("CP-2041")), Instant.EPOCH, codes, "");
    }
}
