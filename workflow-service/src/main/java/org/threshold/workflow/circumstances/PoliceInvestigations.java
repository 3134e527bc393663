package org.threshold.workflow.circumstances;

import org.threshold.workflow.referral.CaseRef;

/** What stands on record about an investigation of the police, for features that open one. */
@FunctionalInterface
public interface PoliceInvestigations {

    /**
     * Whether the last that people were told of a case is that the police have opened an
     * investigation (EV-25). The police may take it before a meeting decides on it, or be asked
     * again after one did: whoever comes second tells nobody again.
     */
    boolean toldOpened(CaseRef ref);
}
