package org.threshold.workflow.people;

import org.threshold.workflow.access.Actor;

/**
 * Features that act on where somebody is registered with a GP, in the transaction that records it.
 */
@FunctionalInterface
public interface PracticeListener {

    /** This is recorded of somebody who was known already; not called when it was before. */
    void recorded(Actor by, PersonId person, GpPractice practice);
}
