package org.threshold.workflow.people;

import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;

/** Health visitors serve the family of these cases and no other. */
public record ServedOnly(List<String> refs) implements ServedFamilies {

    /** No family at all. */
    public static final ServedOnly NONE = new ServedOnly(List.of());

    @Override
    public List<String> cases(String caseRef) {
        return refs.contains(caseRef) ? refs : List.of();
    }

    @Override
    public boolean reaches(Actor who, String caseRef) {
        return !who.holds(Role.HEALTH_VISITOR) || refs.contains(caseRef);
    }
}
