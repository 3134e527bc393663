package org.threshold.workflow.investigation.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ClosureGate.Owned;

/** Gathers what an investigation owns. */
@Service
class OwnedItems {

    private final Allegations allegations;
    private final EvidentialActions actions;
    private final Suspects suspects;

    OwnedItems(Allegations allegations, EvidentialActions actions, Suspects suspects) {
        this.allegations = allegations;
        this.actions = actions;
        this.suspects = suspects;
    }

    Owned of(InvestigationId id) {
        return new Owned(allegations.of(id), actions.of(id), suspects.of(id));
    }
}
