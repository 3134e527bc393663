package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.strategy.domain.Stage;
import org.threshold.workflow.worklist.Completion;

/**
 * Keeps a meeting that was held while what the last one decided is still to be recorded. That it
 * was held is a fact; what is missing stays a task, and is recorded with the last quorate meeting.
 */
@Service
class KeepFurtherMeeting {

    private final MeetingKeeping keeping;
    private final MeetingRegister register;
    private final DiscussionLimits limits;
    private final Deciding deciding;

    KeepFurtherMeeting(
            MeetingKeeping keeping,
            MeetingRegister register,
            DiscussionLimits limits,
            Deciding deciding) {
        this.keeping = keeping;
        this.register = register;
        this.limits = limits;
        this.deciding = deciding;
    }

    Completion kept(Actor who, Discussion discussion, MeetingReport report) {
        List<Refusal> refusals = keeping.refusals(who, discussion, report);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        HeldMeeting meeting = keeping.meeting(discussion, report);
        Discussion after = register.enter(who, discussion, meeting, Stage.HELD);
        if (meeting.check() instanceof QuorumCheck.Quorate) {
            limits.met(after.id(), DiscussionSteps.HOLD);
        }
        deciding.decided(who, after, meeting.held(), report.atOnce());
        return new Completion.Done(
                "The meeting is on record. What was decided for each child is still to be recorded:"
                        + " the task waits on the work list.");
    }
}
