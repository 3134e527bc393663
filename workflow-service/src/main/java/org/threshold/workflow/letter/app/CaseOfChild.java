package org.threshold.workflow.letter.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.CaseReferences;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Finds the case of a child: the open one, else the latest. */
@Service
class CaseOfChild {

    private final CaseReferences references;
    private final Cases cases;

    CaseOfChild(CaseReferences references, Cases cases) {
        this.references = references;
        this.cases = cases;
    }

    /** Empty of a child that has none. */
    Optional<CaseRef> of(PersonId child) {
        return references.of(List.of(child)).getOrDefault(child, List.of()).stream()
                .findFirst()
                .flatMap(CaseRef::of);
    }

    /** The same case, its row locked for the rest of the transaction. */
    CaseRef locked(CaseRef ref) {
        cases.lock(List.of(ref));
        return ref;
    }
}
