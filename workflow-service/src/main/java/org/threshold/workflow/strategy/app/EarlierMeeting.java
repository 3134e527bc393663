package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.domain.Discussion;

/**
 * Brings the next meeting of a discussion forward, and never back; between two meetings it says by
 * when the next one is.
 */
@Service
class EarlierMeeting {

    private final DiscussionLimits limits;
    private final DiscussionEngine engine;
    private final DiscussionRecord record;

    EarlierMeeting(DiscussionLimits limits, DiscussionEngine engine, DiscussionRecord record) {
        this.limits = limits;
        this.engine = engine;
        this.record = record;
    }

    /**
     * By a limit.
     *
     * @param anchor what it is counted from, UTC
     * @param why in words that name no person
     */
    void by(Discussion discussion, LimitCode limit, Instant anchor, String why) {
        Optional<Deadline> open = limits.open(discussion.id(), DiscussionSteps.HOLD);
        if (open.isEmpty()) {
            engine.moved(next(discussion, limit, anchor));
            return;
        }
        forward(open.get(), limits.due(limit, anchor), why);
    }

    /** By the instant by which another discussion would have met. */
    void like(Discussion discussion, Deadline other, String why) {
        Optional<Deadline> open = limits.open(discussion.id(), DiscussionSteps.HOLD);
        if (open.isEmpty()) {
            Deadline due = next(discussion, other.limit().code(), other.term().anchor());
            engine.moved(limits.bringForward(due, other.dueAt(), why));
            return;
        }
        forward(open.get(), other.dueAt(), why);
    }

    private void forward(Deadline open, Instant dueAt, String why) {
        Deadline after = limits.bringForward(open, dueAt, why);
        if (!after.dueAt().equals(open.dueAt())) {
            engine.moved(after);
        }
    }

    /**
     * The limit of the next meeting. Where a meeting has met the limit counted from that very
     * instant already, it did not hear of this: the limit counts from now, and from the next second
     * where that meeting was held within this one.
     */
    private Deadline next(Discussion discussion, LimitCode limit, Instant anchor) {
        Instant now = record.now();
        return Stream.of(anchor, now, now.plusSeconds(1))
                .map(from -> limits.start(limit, discussion, DiscussionSteps.HOLD, from))
                .filter(Deadline::isOpen)
                .findFirst()
                .orElseThrow();
    }
}
