package org.threshold.workflow.people;

import org.threshold.workflow.access.Actor;

/** Records where somebody is registered with a GP, for whoever found it out in their own work. */
@FunctionalInterface
public interface PracticeRecords {

    /**
     * Records it of somebody who is known, in the caller's transaction and with an audit row; the
     * caller has asked whether they may. Recording the same again changes nothing.
     */
    void record(Actor who, PersonId person, GpPractice practice);
}
