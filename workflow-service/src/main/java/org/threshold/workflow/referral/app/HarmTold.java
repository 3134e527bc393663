package org.threshold.workflow.referral.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ReferralId;

/** Reads what referrals say of how a child came to harm. */
public interface HarmTold {

    Optional<Told> of(ReferralId id);

    /**
     * Of every referral of a case in which it is said when an injury was suspected; latest first.
     */
    List<Told> suspectedIn(CaseRef ref);

    /**
     * What was said.
     *
     * @param withChild who is with the child; empty where it was not said
     * @param suspectedAt when an injury was first suspected, UTC
     * @param receivedAt when the referral reached the authority, UTC
     */
    record Told(String withChild, Optional<Instant> suspectedAt, Instant receivedAt) {

        /** How long it took until social care heard of it; none where it was heard at once. */
        public Optional<Duration> untilReceived() {
            return suspectedAt
                    .map(at -> Duration.between(at, receivedAt))
                    .map(took -> took.isNegative() ? Duration.ZERO : took);
        }

        @Override
        public String toString() {
            return "Told[…]";
        }
    }
}
