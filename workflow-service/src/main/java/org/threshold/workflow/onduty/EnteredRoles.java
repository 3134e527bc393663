package org.threshold.workflow.onduty;

/** Which duty roles the directory has an entry for, as it said last (L-3.1.15). */
@FunctionalInterface
public interface EnteredRoles {

    /**
     * Whether a role is known to have no entry of its own, from the copy that is refreshed every
     * few minutes; the entry of all roles of the agency does not stand for it. Not known, and so
     * false, where the directory never answered.
     *
     * @param agency its code
     * @param role its code
     */
    boolean lacks(String agency, String role);
}
