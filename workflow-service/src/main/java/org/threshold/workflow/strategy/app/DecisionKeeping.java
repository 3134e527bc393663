package org.threshold.workflow.strategy.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.strategy.domain.MeetingDecisions.Next;
import org.threshold.workflow.strategy.domain.NextMeetingRule;
import org.threshold.workflow.worklist.Completion;

/** Keeps a meeting’s decisions, sets when the next one is due, and has the record sent out. */
@Service
class DecisionKeeping {

    private static final String WHY = "the meeting agreed on this time";

    private final DecisionRegister register;
    private final DiscussionLimits limits;
    private final DiscussionEngine engine;
    private final BookMeeting book;
    private final Deciding deciding;

    DecisionKeeping(
            DecisionRegister register,
            DiscussionLimits limits,
            DiscussionEngine engine,
            BookMeeting book,
            Deciding deciding) {
        this.register = register;
        this.limits = limits;
        this.engine = engine;
        this.book = book;
        this.deciding = deciding;
    }

    /** Keeps what passed the rules. */
    Completion kept(InHand hand, HeldMeeting meeting, MeetingDecisions decisions) {
        Completion done =
                switch (decisions.next()) {
                    case Next.Meeting(var booking) -> again(hand, meeting, decisions, booking);
                    case Next.Concluded(), Next.NotSaid() -> last(hand, meeting, decisions);
                };
        deciding.decided(hand.who(), hand.discussion(), meeting.held(), decisions.children());
        return done;
    }

    private Completion last(InHand hand, HeldMeeting meeting, MeetingDecisions decisions) {
        register.enter(hand, meeting, decisions, Map.of(Variables.NEXT_REVIEW, false));
        return new Completion.Done(
                "The decisions are recorded. Send the record out; then the discussion is concluded.");
    }

    private Completion again(
            InHand hand, HeldMeeting meeting, MeetingDecisions decisions, Booking booking) {
        Discussion discussion = hand.discussion();
        Deadline due = limits.bringForward(due(discussion, meeting), booking.at(), WHY);
        register.enter(
                hand,
                meeting,
                decisions,
                Map.of(Variables.NEXT_REVIEW, true, Variables.REVIEW, due.forEngine()));
        engine.moved(due);
        book.book(hand.who(), discussion, booking);
        return new Completion.Done(
                "The decisions are recorded, and the next meeting is booked. Send the record out now.");
    }

    private Deadline due(Discussion discussion, HeldMeeting meeting) {
        var report = meeting.report();
        return limits.open(discussion.id(), DiscussionSteps.HOLD)
                .orElseGet(
                        () ->
                                limits.start(
                                        NextMeetingRule.limit(report.held()),
                                        discussion,
                                        DiscussionSteps.HOLD,
                                        report.heldAt()));
    }
}
