package org.threshold.workflow.investigation.app;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.platform.Refusal;

/** What became of something that was recorded with an investigation. */
public sealed interface Recorded {

    /** It is kept, and whatever waits for somebody is on the work list. */
    record Kept(UUID id) implements Recorded {}

    /** It cannot be kept like this. */
    record Refused(List<Refusal> refusals) implements Recorded {

        /** Copies, so that nobody can change it. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** There is no such investigation. */
    record NoSuchInvestigation() implements Recorded {}
}
