package org.threshold.workflow.worklist.domain;

import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.Role;

/**
 * Which waiting tasks somebody asks for; empty means any.
 *
 * @param step the kind of task, by the code of its step, or {@link #APPROVALS}
 * @param role a role that may do it
 * @param due by when it is due
 * @param about what it is about
 */
public record WorkChoice(Optional<String> step, Optional<Role> role, DueState due, About about) {

    /** In place of one step: every kind of task in which somebody approves something. */
    public static final String APPROVALS = "approvals";

    /** Every task. */
    public static final WorkChoice EVERYTHING =
            new WorkChoice(Optional.empty(), Optional.empty(), DueState.ANY, About.ANYTHING);

    /**
     * What tasks are about.
     *
     * @param caseRef one of their cases, or one that was joined to it
     * @param subject the id of what they are a step of
     */
    public record About(Optional<String> caseRef, Optional<UUID> subject) {

        /** Whatever it is. */
        public static final About ANYTHING = new About(Optional.empty(), Optional.empty());
    }

    /** Everything that waits in one case. */
    public static WorkChoice ofCase(String caseRef) {
        var about = new About(Optional.of(caseRef), Optional.empty());
        return new WorkChoice(Optional.empty(), Optional.empty(), DueState.ANY, about);
    }

    /** Whether it asks for the tasks of one case or subject alone. */
    public boolean aboutOne() {
        return !about.equals(About.ANYTHING);
    }

    /** Whether it asks for less than everything. */
    public boolean leavesOut() {
        return !equals(EVERYTHING);
    }

    /** The same for this kind of task; empty for any. */
    public WorkChoice ofStep(Optional<String> other) {
        return new WorkChoice(other, role, due, about);
    }

    /** The same for this role; empty for any. */
    public WorkChoice ofRole(Optional<Role> other) {
        return new WorkChoice(step, other, due, about);
    }

    /** The same, due by then. */
    public WorkChoice ofDue(DueState other) {
        return new WorkChoice(step, role, other, about);
    }
}
