package org.threshold.workflow.access.domain;

import org.threshold.workflow.access.StaffMember;

/** Writes accounts; each call may be repeated. */
public interface AccountSeeds {

    /** Writes the account under its user name; one that is there keeps its id. */
    void write(StaffMember member, String passwordHash);
}
