package org.threshold.workflow.referral.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.ReferralReceived;

/** Which children of a referral may be known already, and wait for a person to confirm it. */
@Service
public class WaitingMatches {

    private final Deadlines deadlines;

    WaitingMatches(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The references of their cases; the candidates themselves are for the task to show. */
    public List<String> of(ReferralReceived received) {
        return received.children().stream()
                .filter(this::waits)
                .map(child -> child.caseRef().value())
                .toList();
    }

    private boolean waits(ConcernedChild child) {
        return deadlines.of(IdentitySteps.SUBJECT, child.person().value()).stream()
                .filter(limit -> limit.waiting().step().equals(IdentitySteps.CONFIRM))
                .anyMatch(Deadline::isOpen);
    }
}
