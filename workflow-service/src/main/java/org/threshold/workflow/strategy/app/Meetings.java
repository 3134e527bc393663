package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.List;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.domain.Invitee;
import org.threshold.workflow.strategy.domain.MeetingDecisions;

/** The rows of meetings and of what they decided. */
public interface Meetings {

    /** Adds a meeting without decisions. */
    void add(HeldMeeting meeting, Actor by, Instant recordedAt);

    /** The meetings of a discussion, in order. */
    List<HeldMeeting> of(DiscussionId id);

    /** Keeps decisions for children of a meeting; a later one for a child takes the place. */
    void decide(MeetingHeld meeting, List<ChildDecision> decisions);

    /** Keeps what else a meeting decided: actions, dissents and what follows. */
    void complete(MeetingHeld meeting, MeetingDecisions decisions, Actor by, Instant at);

    /** The actions and dissents of a meeting; empty until it is complete. */
    List<MeetingDecisions> completed(DiscussionId id, int number);

    /** What meetings decided for a case and those that joined it, the latest meeting first. */
    List<DecidedForChild> decidedFor(CaseRef ref);

    /** Keeps whom the record of every meeting that was not sent yet was sent to. */
    void sent(DiscussionId id, List<Invitee> recipients, Instant at);
}
