package org.threshold.workflow.fasttrack.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.fasttrack.domain.NeedsRule.Held;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.strategy.CallForDiscussion;

/** Asks in memory to take a case to a conference, in whatever state that case is. */
public final class FastTrackDoor {

    private FastTrackDoor() {}

    /**
     * Where the case stands.
     *
     * @param holds what holds for it
     * @param enquirySince the meeting that initiated the enquiry that is open, if one is
     * @param referred the children of a referral that waits for its decision
     * @param recorded whether anything is on record of the family
     */
    public record Standing(
            Set<Circumstance> holds,
            Optional<Instant> enquirySince,
            List<ConcernedChild> referred,
            boolean recorded) {}

    /** What came of asking: whether it is to be held, and the discussion that is called beside. */
    public record Answer(boolean toBeHeld, Optional<CallForDiscussion> calls) {}

    /** Asks. */
    public static Answer ask(Standing standing, Role who) {
        var world = new FastTrackWorld();
        world.holds.addAll(standing.holds());
        world.overtaken.addAll(standing.referred());
        standing.enquirySince().ifPresent(world::enquiryOpenSince);
        if (!standing.recorded()) {
            world.held(new Held(Optional.empty(), new GpPractice.NotRecorded()));
        }
        var said = world.fastTrack.handle(Actors.in(who), world.baby, "She is afraid.");
        boolean held = said instanceof FastTracked.ToBeHeld && !world.rows.of(world.baby).isEmpty();
        return new Answer(held, world.calls.stream().findFirst());
    }
}
