package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.ParentRegister;

/** Says what is recorded of a child's parents, and what is still blank. */
@Service
class RecordedParents implements Parents {

    private final ParentRegister parents;

    RecordedParents(ParentRegister parents) {
        this.parents = parents;
    }

    @Override
    public Map<ParentRole, ParentStanding> of(PersonId child, LocalDate on) {
        var standings = new EnumMap<ParentRole, ParentStanding>(ParentRole.class);
        for (var role : ParentRole.values()) {
            standings.put(role, new ParentStanding.Blank());
        }
        parents.of(child).forEach(answer -> standings.put(answer.role(), answer.on(on)));
        return standings;
    }
}
