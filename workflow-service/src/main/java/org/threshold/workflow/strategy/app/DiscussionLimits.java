package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.Deadlines;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.Waiting;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/** The limits that a discussion's steps run under; at most one is open for each step. */
@Service
class DiscussionLimits {

    private final Deadlines deadlines;

    DiscussionLimits(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts the limit of a step, counted from an instant. */
    Deadline start(LimitCode limit, Discussion discussion, String step, Instant anchor) {
        var waiting =
                new Waiting(
                        DiscussionSteps.SUBJECT,
                        discussion.id().value(),
                        step,
                        discussion.caseRefs());
        return deadlines.set(limit, waiting, anchor);
    }

    /** Everything that is due. */
    List<Deadline> open(DiscussionId id) {
        return deadlines.of(DiscussionSteps.SUBJECT, id.value()).stream()
                .filter(Deadline::isOpen)
                .toList();
    }

    /** The open limit of a step, if there is one. */
    Optional<Deadline> open(DiscussionId id, String step) {
        return open(id).stream().filter(limit -> limit.waiting().step().equals(step)).findFirst();
    }

    /** The step was done: its limit is met. */
    void met(DiscussionId id, String step) {
        open(id, step).ifPresent(limit -> deadlines.met(limit.id()));
    }

    /** The step need not be done any more. */
    void withdrawn(DiscussionId id, String step) {
        open(id, step).ifPresent(limit -> deadlines.withdrawn(limit.id()));
    }

    /** Nothing of it need be done any more. */
    void withdrawn(DiscussionId id) {
        open(id).forEach(limit -> deadlines.withdrawn(limit.id()));
    }

    /** Everything that is due concerns the children whom the discussion is about now. */
    void concerning(Discussion discussion) {
        deadlines.concerning(
                DiscussionSteps.SUBJECT, discussion.id().value(), discussion.caseRefs());
    }

    /** When a limit would end, UTC. */
    Instant due(LimitCode limit, Instant anchor) {
        return deadlines.reckon(limit, anchor).dueAt();
    }

    /** Makes a limit due earlier, or leaves it; answers it as it then stands. */
    Deadline bringForward(Deadline limit, Instant dueAt, String why) {
        return deadlines.bringForward(limit.id(), dueAt, why).deadline();
    }
}
