package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;

/** What became of a concern that somebody raised. */
public sealed interface Raised {

    /**
     * It is discussed.
     *
     * @param dueAt by when, UTC
     */
    record Discussed(DiscussionId discussion, Instant dueAt) implements Raised {}

    /** Something has to be said first; nothing was recorded. */
    record Refused(List<Refusal> refusals) implements Raised {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements Raised {}
}
