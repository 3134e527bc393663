package org.threshold.workflow.plan.domain;

import java.util.Set;
import org.threshold.workflow.access.Agency;

/**
 * Who works with the family under a plan, and towards what.
 *
 * @param lead the lead social worker’s name; empty while nobody was named
 * @param members the agencies in the core group
 * @param mustChange what must change for the child to be safe
 */
public record CoreGroup(String lead, Set<Agency> members, String mustChange) {

    public CoreGroup {
        members = Set.copyOf(members);
    }

    /**
     * Whether everything is said: a lead, social care with another agency, and what must change.
     */
    public boolean complete() {
        return !lead.isBlank()
                && members.contains(Agency.CHILDRENS_SOCIAL_CARE)
                && members.size() > 1
                && !mustChange.isBlank();
    }

    @Override
    public String toString() {
        return "CoreGroup[" + members + "]";
    }
}
