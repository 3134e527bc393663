package org.threshold.workflow.improvement.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.ActionGiven;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.platform.Refusal;

/** A manager has an action from a review or an audit tracked until it is done (R-Health-3). */
@Service
public class TrackAction {

    private final Access access;
    private final ImprovementActions actions;
    private final ImprovementRecord record;

    TrackAction(Access access, ImprovementActions actions, ImprovementRecord record) {
        this.access = access;
        this.actions = actions;
        this.record = record;
    }

    /** Keeps it, or says what is missing. */
    @Transactional
    public ImprovementResult handle(Actor who, ActionGiven given) {
        access.require(who, Activity.TRACK_IMPROVEMENT);
        List<Refusal> refusals = given.refusals(record.today());
        return refusals.isEmpty() ? kept(who, given) : new ImprovementResult.Refused(refusals);
    }

    private ImprovementResult kept(Actor who, ActionGiven given) {
        var action =
                new ImprovementAction(
                        record.newId(),
                        given.what().strip(),
                        given.source().orElseThrow(),
                        given.owner().orElseThrow(),
                        given.dueOn().orElseThrow(),
                        Optional.empty());
        actions.keep(action);
        record.keep(who, "improvement-action-tracked", action.id(), action.source().code());
        return new ImprovementResult.Kept(action);
    }
}
