package org.threshold.workflow.fasttrack.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.platform.Refusal;

/** What became of fast-tracking a case. */
public sealed interface FastTracked {

    /**
     * The conference is to be held.
     *
     * @param dueAt by when, UTC (T7)
     */
    record ToBeHeld(FastTrack fastTrack, Instant dueAt) implements FastTracked {}

    /** It is not said why. */
    record Refused(List<Refusal> refusals) implements FastTracked {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such case. */
    record NoSuchCase() implements FastTracked {}
}
