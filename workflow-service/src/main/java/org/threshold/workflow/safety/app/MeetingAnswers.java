package org.threshold.workflow.safety.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.safety.domain.ReturnHomeDecision;
import org.threshold.workflow.safety.domain.ReturnHomeDecision.Rests;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DiscussionDecided;
import org.threshold.workflow.strategy.DiscussionListener;
import org.threshold.workflow.strategy.ReturnHome.DoesNotReturn;

/**
 * What a meeting's answer means: that the child does not return overtakes a return that rests on an
 * earlier meeting; that it may return can settle what is watched.
 */
@Service
class MeetingAnswers implements DiscussionListener {

    private static final String HELD = "A strategy meeting held that the child does not return.";

    private final ReturnHomes decisions;
    private final ReturnHomeApproval approval;
    private final HomeWatch watch;

    MeetingAnswers(ReturnHomes decisions, ReturnHomeApproval approval, HomeWatch watch) {
        this.decisions = decisions;
        this.approval = approval;
        this.watch = watch;
    }

    @Override
    public void decided(DiscussionDecided decided) {
        for (ChildDecision child : decided.decisions()) {
            if (child.returnHome() instanceof DoesNotReturn) {
                overtake(decided.by(), child, decided.meeting().heldAt());
            }
            watch.look(child.caseRef());
        }
    }

    private void overtake(Actor by, ChildDecision child, Instant heldAt) {
        decisions
                .inForce(child.caseRef())
                .filter(decision -> restsOnEarlier(decision, heldAt))
                .ifPresent(_ -> approval.overtake(by, child.caseRef(), HELD));
    }

    private static boolean restsOnEarlier(ReturnHomeDecision decision, Instant heldAt) {
        return decision.weighed().rests() instanceof Rests.OnMeeting(var meeting, var _)
                && !meeting.heldAt().isAfter(heldAt);
    }
}
