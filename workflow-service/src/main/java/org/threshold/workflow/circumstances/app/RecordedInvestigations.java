package org.threshold.workflow.circumstances.app;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeHistory;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.PoliceInvestigations;
import org.threshold.workflow.circumstances.domain.History;
import org.threshold.workflow.circumstances.domain.Stages;
import org.threshold.workflow.referral.CaseRef;

/**
 * Knows from the record that the police investigate. It holds for every feature from the moment the
 * police take the investigation, not only from the meeting that decides on it (L-3.1.10).
 */
@Service
class RecordedInvestigations implements PoliceInvestigations, CaseCircumstances {

    private final ChangeHistory history;

    RecordedInvestigations(ChangeHistory history) {
        this.history = history;
    }

    @Override
    public boolean toldOpened(CaseRef ref) {
        return history(ref).investigation().filter(Stages.OPENED::equals).isPresent();
    }

    @Override
    public Set<Circumstance> of(CaseRef ref) {
        return history(ref).circumstances().contains(Circumstance.INVESTIGATION_OPEN)
                ? Set.of(Circumstance.INVESTIGATION_OPEN)
                : Set.of();
    }

    private History history(CaseRef ref) {
        return new History(history.standing(ref).stream().map(Change::what).toList());
    }
}
