package org.threshold.workflow.referral.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CaseChild;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Tells whoever knows people, and no cases, which child a case is about. */
@Service
class ChildOfCase implements CaseChild {

    private final Cases cases;

    ChildOfCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<PersonId> of(String caseRef) {
        return CaseRef.of(caseRef).flatMap(cases::childOf);
    }
}
