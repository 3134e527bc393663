package org.threshold.workflow.access.domain;

import java.time.Instant;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.SystemId;

/** Writes accounts and keys; each call may be repeated. */
public interface AccountSeeds {

    /** Writes the account under its user name; one that is there keeps its id. */
    void write(StaffMember member, String passwordHash);

    /** Writes the key unless its hash is known. */
    void write(KeySeed key, Instant now);

    /**
     * A key to write.
     *
     * @param label what holds it, for operators
     */
    record KeySeed(SystemId id, Agency agency, String label, KeyHash hash) {}
}
