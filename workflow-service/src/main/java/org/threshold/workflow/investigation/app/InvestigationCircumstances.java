package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;

/** What investigations know of a case: that the police are investigating (L-3.1.10). */
@Service
class InvestigationCircumstances implements CaseCircumstances {

    private final Investigations investigations;

    InvestigationCircumstances(Investigations investigations) {
        this.investigations = investigations;
    }

    @Override
    public Set<Circumstance> of(CaseRef ref) {
        return investigations.openOf(List.of(ref)).isEmpty()
                ? Set.of()
                : Set.of(Circumstance.INVESTIGATION_OPEN);
    }
}
