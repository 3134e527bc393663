package org.threshold.workflow.enquiry;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/** Features that act on the day of a conference, in the transaction that sets it. */
@FunctionalInterface
public interface ConferenceSetListener {

    /**
     * It is set otherwise than it was; the row of the case is locked.
     *
     * @param at when that was decided, UTC
     */
    void moved(CaseRef ref, Instant at);
}
