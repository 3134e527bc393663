package org.threshold.workflow.strategy.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;

/** Ends a discussion for which another goes on: nothing of it waits any longer. */
@Service
class EndSuperseded {

    private static final String WORDS =
            "This discussion goes on in another, which is about the same child. Look at the child’s case.";

    private final Discussions discussions;
    private final DiscussionLimits limits;
    private final DiscussionEngine engine;
    private final BookMeeting book;
    private final DiscussionRecord record;

    EndSuperseded(
            Discussions discussions,
            DiscussionLimits limits,
            DiscussionEngine engine,
            BookMeeting book,
            DiscussionRecord record) {
        this.discussions = discussions;
        this.limits = limits;
        this.engine = engine;
        this.book = book;
        this.record = record;
    }

    /** Ends it; answers by when its next meeting would have been, if one was due. */
    Optional<Deadline> superseded(Actor by, Discussion gone, DiscussionId goesOn) {
        Optional<Deadline> due = limits.open(gone.id(), DiscussionSteps.HOLD);
        book.cancelBooked(by, gone, WORDS);
        engine.superseded(by, gone, WORDS);
        limits.withdrawn(gone.id());
        discussions.supersede(gone, goesOn);
        record.happened(
                by, "strategy-discussion-superseded", gone, "It goes on in " + goesOn + ".");
        return due;
    }
}
