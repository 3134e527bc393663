package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.investigation.domain.AbsentParentRule;
import org.threshold.workflow.people.CasePeople;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.ParentRole;
import org.threshold.workflow.referral.CaseRef;

/** Whether a parent of one of these children is not there to answer, as far as is recorded. */
@Service
class ParentsAbsent {

    private final CasePeople people;
    private final Families families;

    ParentsAbsent(CasePeople people, Families families) {
        this.people = people;
        this.families = families;
    }

    boolean of(List<CaseRef> cases, ParentRole place, Instant at) {
        return cases.stream().anyMatch(ref -> absent(ref, place, at));
    }

    /** A child of whom nothing is recorded has nobody who is known to be there. */
    private boolean absent(CaseRef ref, ParentRole place, Instant at) {
        return people.child(ref.value())
                .flatMap(child -> families.of(child, WorkingTime.dayOf(at)))
                .map(family -> AbsentParentRule.absent(family, place))
                .orElse(true);
    }
}
