package org.threshold.workflow.strategy.app;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.process.StrategyDiscussionProcess.Variables;
import org.threshold.process.StrategyMeetingProcess;
import org.threshold.workflow.deadlines.Deadline;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.FullMeetingRule;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;
import org.threshold.workflow.worklist.HumanSteps;

/** What follows a meeting: its decisions, or, where somebody was missing, the full meeting. */
@Service
class MeetingFollowUp {

    private final MeetingRegister register;
    private final DiscussionLimits limits;
    private final HumanSteps steps;
    private final DiscussionNews news;

    MeetingFollowUp(
            MeetingRegister register,
            DiscussionLimits limits,
            HumanSteps steps,
            DiscussionNews news) {
        this.register = register;
        this.limits = limits;
        this.steps = steps;
        this.news = news;
    }

    /** Its decisions are due with its record (T5). */
    Completion quorate(InHand hand, HeldMeeting meeting) {
        Discussion after = register.enter(hand.who(), hand.discussion(), meeting, Stage.HELD);
        limits.met(after.id(), DiscussionSteps.HOLD);
        Deadline distribution =
                limits.start(
                        LimitCode.T5_DISTRIBUTION,
                        after,
                        DiscussionSteps.DISTRIBUTE,
                        meeting.report().heldAt());
        steps.finish(
                hand.who(),
                hand.task(),
                Map.of(
                        StrategyMeetingProcess.Variables.QUORATE,
                        true,
                        Variables.DISTRIBUTION,
                        distribution.forEngine()));
        steps.open(DiscussionSteps.DECIDE, distribution, DiscussionSteps.CHAIRS);
        return new Completion.Done(
                "The meeting was quorate. Record now what was decided for each child.");
    }

    /** It was an urgent discussion: the full meeting is due (T4d), and people are told (EV-18). */
    Completion notQuorate(InHand hand, HeldMeeting meeting, QuorumCheck.NotQuorate check) {
        Discussion after = register.enter(hand.who(), hand.discussion(), meeting, Stage.INVITED);
        Deadline due = fullMeeting(after, meeting);
        steps.finish(
                hand.who(),
                hand.task(),
                Map.of(
                        StrategyMeetingProcess.Variables.QUORATE,
                        false,
                        Variables.DISCUSSION,
                        due.forEngine()));
        steps.open(DiscussionSteps.HOLD, due, DiscussionSteps.CHAIRS);
        news.notQuorate(hand.who(), after, check);
        return new Completion.Done(
                "It is recorded as an urgent discussion that was not quorate. "
                        + check.words()
                        + " The full meeting is still due.");
    }

    private Deadline fullMeeting(Discussion discussion, HeldMeeting meeting) {
        Deadline before = limits.open(discussion.id(), DiscussionSteps.HOLD).orElseThrow();
        if (!FullMeetingRule.heldUrgently(before.limit().code())) {
            return before;
        }
        limits.met(discussion.id(), DiscussionSteps.HOLD);
        return limits.start(
                LimitCode.T4D_FULL_MEETING,
                discussion,
                DiscussionSteps.HOLD,
                meeting.report().heldAt());
    }
}
