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

    /** Keeps what was shown first; sent again, it stays as it was, and other words are refused. */
    @Transactional
    public ImprovementResult handle(Actor who, ActionId id, String evidence) {
        access.require(who, Activity.TRACK_IMPROVEMENT);
        return actions.lock(id)
                .map(
                        action ->
                                action.open()
                                        ? show(who, action, evidence)
                                        : again(action, evidence))
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

    /** Nobody is told that their words are kept which are not. */
    private static ImprovementResult again(ImprovementAction action, String evidence) {
        String shown = action.evidence().map(Evidence::words).orElse("");
        return evidence.isBlank() || evidence.strip().equals(shown)
                ? kept(action)
                : new ImprovementResult.Refused(
                        List.of(
                                new Refusal(
                                        "evidence",
                                        "Somebody was quicker: it was shown to be done by “"
                                                + shown
                                                + "”. What you wrote is not kept.",
                                        "If more is to be done, have it tracked as an action of its"
                                                + " own.")));
    }

    private static ImprovementResult kept(ImprovementAction action) {
        return new ImprovementResult.Kept(action);
    }
}
