package org.threshold.workflow.referral.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;

/** The limits that a referral's steps run under. */
@Service
class ReferralLimits {

    private final Deadlines deadlines;

    ReferralLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts the limit of a step, counted from an instant. */
    Deadline start(LimitCode limit, ReferralReceived referral, String step, Instant anchor) {
        var id = referral.referral().value();
        var waiting = new Waiting(ReferralSteps.SUBJECT, id, step, referral.cases());
        return deadlines.set(limit, waiting, anchor);
    }

    /** The limits of a step, met or not. */
    List<Deadline> of(ReferralId id, String step) {
        return deadlines.of(ReferralSteps.SUBJECT, id.value()).stream()
                .filter(limit -> limit.waiting().step().equals(step))
                .toList();
    }

    /** The open limit of a step, if there is one. */
    Optional<Deadline> open(ReferralId id, String step) {
        return of(id, step).stream().filter(Deadline::isOpen).findFirst();
    }

    /** The step need no longer be done. */
    void withdrawn(ReferralId id, String step) {
        of(id, step).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** The step was done: its limit is met. */
    void met(ReferralId id, String step) {
        of(id, step).forEach(limit -> deadlines.met(limit.id()));
    }
}
