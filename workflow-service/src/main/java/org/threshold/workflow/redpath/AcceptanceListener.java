package org.threshold.workflow.redpath;

import org.threshold.workflow.access.Actor;

/** Features that act on the answer of the police, in the transaction that records it. */
@FunctionalInterface
public interface AcceptanceListener {

    /** The police take the investigation; the row of the case is locked. Called once. */
    void taken(Actor by, InvestigationTaken taken);
}
