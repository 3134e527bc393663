package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ClosureGate;
import org.threshold.workflow.investigation.domain.ClosureGate.Closing;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager closes an investigation in which everything is closed; those concerned are told. */
@Service
public class CloseInvestigation {

    private final Access access;
    private final InvestigationDesk desk;
    private final OwnedItems owned;
    private final EndCovering end;

    CloseInvestigation(Access access, InvestigationDesk desk, OwnedItems owned, EndCovering end) {
        this.access = access;
        this.desk = desk;
        this.owned = owned;
        this.end = end;
    }

    /** Closes it, or says what is still open; empty when there is no such investigation. */
    @Transactional
    public Optional<Completion> handle(Actor who, InvestigationId id, Closing closing) {
        access.require(who, Activity.CLOSE_INVESTIGATION);
        return desk.lock(id).map(investigation -> close(who, investigation, closing));
    }

    private Completion close(Actor who, Investigation investigation, Closing closing) {
        if (!investigation.isOpen()) {
            return new Completion.Gone("Somebody has closed this investigation before you.");
        }
        List<Refusal> refusals = ClosureGate.refusals(owned.of(investigation.id()), closing);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        end.ended(who, investigation, closing);
        return new Completion.Done(
                "The investigation is closed, and those who must know are told.");
    }
}
