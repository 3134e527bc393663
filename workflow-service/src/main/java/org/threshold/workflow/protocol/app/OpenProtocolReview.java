package org.threshold.workflow.protocol.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.protocol.domain.NextReview;
import org.threshold.workflow.worklist.HumanSteps;

/**
 * Makes the next review of the joint protocol somebody’s work, 60 days before it is due (L-3.1.11).
 * The limit’s ladder alerts then, 30 days before and on the day; the work waits until a review is
 * recorded.
 */
@Service
public class OpenProtocolReview {

    static final String KIND = "joint-protocol";

    /** Who may review it, the partnership manager first. */
    static final Set<Role> REVIEWERS = Set.of(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);

    private final ProtocolStanding standing;
    private final Deadlines deadlines;
    private final HumanSteps steps;
    private final CaseClock clock;

    OpenProtocolReview(
            ProtocolStanding standing, Deadlines deadlines, HumanSteps steps, CaseClock clock) {
        this.standing = standing;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    /** Opens it if its time has come; opened again, it stays as it is. */
    @Transactional
    public void handle() {
        NextReview next = standing.next();
        if (next.isWork(clock.now())) {
            open(next);
        }
    }

    private void open(NextReview next) {
        var waiting = new Waiting(KIND, next.after().id(), RecordProtocolReview.STEP, List.of());
        Deadline due = deadlines.set(LimitCode.PROTOCOL_REVIEW, waiting, next.after().anchor());
        steps.openAside(RecordProtocolReview.STEP, due, REVIEWERS);
    }
}
