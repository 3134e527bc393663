package org.threshold.workflow.conference;

import java.time.Instant;
import org.threshold.workflow.referral.CaseRef;

/** Features that act when a conference is called, in the transaction that decides it. */
@FunctionalInterface
public interface ConferenceListener {

    /** A child protection conference about the child of a case is called; its row is locked. */
    void called(CaseRef ref, Instant at);
}
