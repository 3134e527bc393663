package org.threshold.workflow.referral.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.app.CaseReferrals.Listed;
import org.threshold.workflow.referral.app.ReadCaseReferrals;
import org.threshold.workflow.referral.app.ReferralDetails.Details;
import org.threshold.workflow.referral.app.ReferralDetails.Teller;
import org.threshold.workflow.referral.app.ShowReferral;
import org.threshold.workflow.worklist.CaseFacts.Fact;

/** What a referral suspected, for the doctor who is asked for a medical (L-3.1.20). */
class ReferredSuspicionTest {

    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final ReferralId ID = new ReferralId(new UUID(7, 7));
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    @Requirement("L-3.1.20")
    void the_doctor_reads_the_worry_and_not_who_told_it() {
        assertThat(facts(true))
                .containsExactly(
                        new Fact(
                                "Referred Monday 23 November 2026 at 10:00",
                                List.of(
                                        "A bruise on the cheek.",
                                        "Significant harm was suspected.")));
        assertThat(facts(true).toString()).doesNotContain("Aunt Ada");
        assertThat(facts(false).getFirst().lines())
                .contains("It was not said that significant harm is suspected.");
    }

    private static List<Fact> facts(boolean suspected) {
        var read = mock(ReadCaseReferrals.class);
        var show = mock(ShowReferral.class);
        when(read.handle(DOCTOR, CASE))
                .thenReturn(
                        List.of(new Listed(ID, MONDAY, Agency.HOSPITAL, Optional.empty(), false)));
        when(show.handle(DOCTOR, ID)).thenReturn(Optional.of(seen(suspected)));
        return new ReferredSuspicion(new ReferralsOfCase(read), show)
                .suspected(DOCTOR, CASE.value());
    }

    private static ShowReferral.Seen seen(boolean suspected) {
        var child =
                new ConcernedChild(
                        CASE,
                        new PersonId(new UUID(0, 4)),
                        Mobility.NOT_MOBILE,
                        Mark.INJURY,
                        "face",
                        Path.RED);
        return new ShowReferral.Seen(
                new ReferralReceived(ID, Agency.HOSPITAL, List.of(child), suspected, MONDAY),
                new Details(
                        "A bruise on the cheek.",
                        "",
                        "suspected",
                        "no",
                        new Teller(true, "Aunt Ada", "", ""),
                        "",
                        Optional.empty()),
                Optional.empty());
    }
}
