package org.threshold.workflow.safety.domain;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.ReturnHome.PerpetratorStatus;

/**
 * A decision on a child's return home, as it is on record.
 *
 * @param weighed what it rests on
 */
public record ReturnHomeDecision(
        ReturnHomeId id,
        CaseRef caseRef,
        ReturnHomeGiven given,
        Weighed weighed,
        DecisionState state,
        Made made) {

    /**
     * What was weighed.
     *
     * @param outstanding which investigations were not complete then, in words that name nobody
     */
    public record Weighed(Rests rests, List<String> outstanding) {

        public Weighed {
            outstanding = List.copyOf(outstanding);
        }
    }

    /** What a decision rests on. */
    public sealed interface Rests {

        /** A child that does not return needs nothing to rest on. */
        record OnNothing() implements Rests {}

        /** A return rests on a meeting, and on what it knew of who harmed the child. */
        record OnMeeting(MeetingHeld meeting, PerpetratorStatus perpetrator) implements Rests {}
    }

    /** Who decided it, and when, UTC. */
    public record Made(ActorId by, Instant at) {}

    /** Whether going home now is what was decided, so that it is no alarm (L-3.1.7). */
    public boolean behindReturn(LatestConcern concern) {
        return state == DecisionState.STANDS
                && given.returns()
                && weighed.rests() instanceof Rests.OnMeeting(var meeting, var _)
                && concern.heardBy(meeting);
    }
}
