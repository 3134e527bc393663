package org.threshold.workflow.improvement.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.ActionId;
import org.threshold.workflow.improvement.domain.ImprovementAction;
import org.threshold.workflow.improvement.domain.ImprovementAction.Evidence;
import org.threshold.workflow.platform.Refusal;

/** Somebody says what shows that an action is done; without evidence it stays open (R-Health-3). */
@Service
public class ShowDone {

    private final Access access;
    private final ImprovementActions actions;
    private final ImprovementRecord record;

    ShowDone(Access access, ImprovementActions actions, ImprovementRecord record) {
        this.access = access;
        this.actions = actions;
        this.record = record;
    }

    /** Keeps what was shown first; the second time it stays as it was. */
    @Transactional
    public ImprovementResult handle(Actor who, ActionId id, String evidence) {
        access.require(who, Activity.TRACK_IMPROVEMENT);
        return actions.lock(id)
                .map(action -> action.open() ? show(who, action, evidence) : kept(action))
                .orElseGet(ImprovementResult.NothingThere::new);
    }

    private ImprovementResult show(Actor who, ImprovementAction action, String evidence) {
        if (evidence.isBlank()) {
            return new ImprovementResult.Refused(
                    List.of(
                            new Refusal(
                                    "evidence",
                                    "It is not said what shows that it is done.",
                                    "Say which document, audit or figure shows it, and where it is"
                                            + " kept.")));
        }
        var done = action.shown(new Evidence(evidence.strip(), who.id(), record.now()));
        actions.keep(done);
        record.keep(who, "improvement-action-done", done.id(), evidence.strip());
        return kept(done);
    }

    private static ImprovementResult kept(ImprovementAction action) {
        return new ImprovementResult.Kept(action);
    }
}
