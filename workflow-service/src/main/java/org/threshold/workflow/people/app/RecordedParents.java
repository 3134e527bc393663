package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.people.ParentStanding;
import org.threshold.workflow.people.Parents;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.OtherParents;
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
        return OtherParents.standing(parents.of(child), on);
    }
}
