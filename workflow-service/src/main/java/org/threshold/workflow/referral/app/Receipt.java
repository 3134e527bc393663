package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.ReferralReceived;

/** What became of a report. */
public sealed interface Receipt {

    /**
     * It is a referral now, or was before under the same key: the answer is the same.
     *
     * @param decisionDueAt by when the next step is decided and the referrer told, UTC (T1)
     */
    record Taken(ReferralReceived referral, Instant decisionDueAt) implements Receipt {}

    /** Something in it must be put right first; nothing was recorded. */
    record Refused(List<Refusal> refusals) implements Receipt {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** The key was used for another report. */
    record KeyUsedBefore() implements Receipt {}
}
