package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralId;

/** Which referrals brought a case about. */
@FunctionalInterface
public interface CaseReferrals {

    /** Those of any of the cases, each once, the latest first. */
    List<Listed> of(List<CaseRef> cases);

    /**
     * A referral in a list.
     *
     * @param receivedAt UTC
     * @param decided empty while it waits, and when something else overtook it before
     * @param overtaken whether something else, such as a strategy discussion, took its place
     */
    record Listed(
            ReferralId id,
            Instant receivedAt,
            Agency from,
            Optional<Decided> decided,
            boolean overtaken) {}

    /**
     * What was decided.
     *
     * @param reason in the words of whoever decided; for pages only
     * @param at UTC
     */
    record Decided(Outcome outcome, String reason, Instant at) {

        @Override
        public String toString() {
            return "Decided[" + outcome + ", " + at + "]";
        }
    }
}
