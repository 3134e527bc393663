package org.threshold.workflow.redpath.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.Changes;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.PoliceInvestigations;
import org.threshold.workflow.redpath.AcceptanceListener;
import org.threshold.workflow.redpath.InvestigationTaken;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;

/**
 * Has people told that the police take the investigation, unless they were told so before; from now
 * on the police hear of every change about the child (EV-25, L-3.1.10). It is investigated from the
 * outset, not only from the meeting that decides on it (L-3.1.5): the investigation begins now.
 */
@Service
class TellTaken {

    private static final String OPENED = "opened";

    private final Changes changes;
    private final PoliceInvestigations known;
    private final List<AcceptanceListener> listeners;
    private final RedPathRecord record;

    TellTaken(
            Changes changes,
            PoliceInvestigations known,
            List<AcceptanceListener> listeners,
            RedPathRecord record) {
        this.changes = changes;
        this.known = known;
        this.listeners = List.copyOf(listeners);
        this.record = record;
    }

    void taken(Actor who, PoliceAcceptance question, String officer) {
        tell(who, question);
        var taken =
                new InvestigationTaken(question.id(), question.caseRef(), officer, record.now());
        listeners.forEach(listener -> listener.taken(who, taken));
    }

    private void tell(Actor who, PoliceAcceptance question) {
        if (!known.toldOpened(question.caseRef())) {
            changes.record(
                    who,
                    new NewChange(
                            ChangeKind.POLICE_INVESTIGATION,
                            OPENED,
                            List.of(question.caseRef()),
                            record.now(),
                            Map.of(),
                            ""));
        }
    }
}
