package org.threshold.workflow.plan;

import java.time.LocalDate;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;

/**
 * Features that act when a child protection conference was held, in the transaction that records
 * it.
 */
@FunctionalInterface
public interface ConferenceHeldListener {

    /**
     * A conference, the first or a review, was held about the child of a case; its row is locked.
     * One that is recorded from two places is heard of twice.
     *
     * @param on the day in England
     */
    void held(Actor who, CaseRef ref, LocalDate on);
}
