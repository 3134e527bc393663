package org.threshold.workflow.safety.domain;

import java.util.List;
import org.threshold.workflow.strategy.DecidedForChild;

/**
 * What weighs in a decision on a child's return home.
 *
 * @param decided what meetings decided for the child
 * @param young whether it is a {@link YoungChild}
 * @param outstanding which investigations are not complete, computed, in words that name nobody
 */
public record ReturnHomeEvidence(
        List<DecidedForChild> decided,
        LatestConcern concern,
        boolean young,
        List<String> outstanding) {

    public ReturnHomeEvidence {
        decided = List.copyOf(decided);
        outstanding = List.copyOf(outstanding);
    }

    /** What the meetings say of the return. */
    public MeetingsSay meetings() {
        return MeetingsSay.of(decided, concern);
    }
}
