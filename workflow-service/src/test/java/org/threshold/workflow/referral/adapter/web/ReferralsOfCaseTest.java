package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.app.CaseReferrals.Decided;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.ChronologyEntry;

/** How a referral stands on its case’s page and in its chronology. */
class ReferralsOfCaseTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String PAGE = "/referrals/" + ID;
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Listed WAITING = listed(Optional.empty(), false);
    private static final Listed DECIDED =
            listed(Optional.of(new Decided(Outcome.SERVICES, "A hard week.", TUESDAY)), false);

    @Test
    void a_link_says_from_whom_when_and_how_it_stands() {
        assertThat(CaseReferralsPart.link(DECIDED))
                .isEqualTo(
                        new Link(
                                "Hospital, Monday 23 November 2026 at 10:00: Services are needed",
                                PAGE));
        assertThat(CaseReferralsPart.link(WAITING).words()).endsWith(": Not decided yet");
        assertThat(CaseReferralsPart.link(listed(Optional.empty(), true)).words())
                .endsWith(": Overtaken before it was decided");
    }

    @Test
    @Requirement("R-4.2-7c")
    void the_chronology_has_the_referral_and_the_decision_with_its_reason() {
        assertThat(ReferralsChronology.entries(WAITING)).hasSize(1);
        assertThat(ReferralsChronology.entries(DECIDED))
                .containsExactly(
                        new ChronologyEntry(MONDAY, "Referral from: Hospital", "", PAGE),
                        new ChronologyEntry(
                                TUESDAY,
                                "Decided on the referral: Services are needed",
                                "A hard week.",
                                PAGE));
    }

    private static Listed listed(Optional<Decided> decided, boolean overtaken) {
        return new Listed(new ReferralId(ID), MONDAY, Agency.HOSPITAL, decided, overtaken);
    }
}
