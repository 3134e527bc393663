package org.threshold.workflow.missing;

import java.util.Set;
import org.threshold.workflow.access.Role;

/** The team by day that the record of a case belongs to. */
public enum OwningTeam {
    /** No social worker is allocated. */
    DUTY("duty", "The duty team", Role.DUTY_SOCIAL_WORKER),
    /** A social worker is allocated. */
    ALLOCATED("allocated", "The allocated social worker’s team", Role.ALLOCATED_SOCIAL_WORKER);

    private final String code;
    private final String words;
    private final Role worker;

    OwningTeam(String code, String words, Role worker) {
        this.code = code;
        this.words = words;
        this.worker = worker;
    }

    /** Whose the record of a case is. */
    public static OwningTeam of(boolean allocated) {
        return allocated ? ALLOCATED : DUTY;
    }

    /** As stored and sent. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** Who of the team may add what is missing: its social worker or its manager. */
    public Set<Role> roles() {
        return Set.of(worker, Role.TEAM_MANAGER);
    }
}
