package org.threshold.workflow.safety.app;

import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.ConcernListener;

/**
 * An allegation that became known after the meeting on which a return home rests overtakes that
 * decision, whether it stands or waits for its approval (L-3.1.7).
 */
@Service
class ReturnHomeConcerns implements ConcernListener {

    private static final String ALLEGED =
            "An allegation became known, so that a strategy meeting decides again.";

    private final ReturnHomes decisions;
    private final Concerns concerns;
    private final ReturnHomeApproval approval;
    private final HomeWatch watch;

    ReturnHomeConcerns(
            ReturnHomes decisions,
            Concerns concerns,
            ReturnHomeApproval approval,
            HomeWatch watch) {
        this.decisions = decisions;
        this.concerns = concerns;
        this.approval = approval;
        this.watch = watch;
    }

    @Override
    public void raised(Actor by, CallForDiscussion call) {
        call.about().children().stream()
                .map(ChildOfConcern::caseRef)
                .forEach(ref -> raised(by, ref));
    }

    private void raised(Actor by, CaseRef ref) {
        decisions
                .inForce(ref)
                .filter(this::unheard)
                .ifPresent(_ -> approval.overtakeReturn(by, ref, ALLEGED));
        watch.look(ref);
    }

    private boolean unheard(ReturnHomeDecision decision) {
        return decision.weighed().rests() instanceof Rests.OnMeeting(var meeting, var _)
                && !concerns.latest(decision.caseRef()).heardBy(meeting);
    }
}
