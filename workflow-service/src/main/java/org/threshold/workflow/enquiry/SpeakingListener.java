package org.threshold.workflow.enquiry;

import org.threshold.workflow.access.Actor;

/** Features that act on a parent's having been spoken to, in the transaction that records it. */
@FunctionalInterface
public interface SpeakingListener {

    /** This parent was spoken to; the row of the case is locked. */
    void spokenTo(Actor by, ParentSpokenTo spoken);
}
