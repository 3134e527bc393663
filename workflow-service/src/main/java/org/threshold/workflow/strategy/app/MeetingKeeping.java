package org.threshold.workflow.strategy.app;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.HoldGate;
import org.threshold.workflow.strategy.domain.MeetingReport;
import org.threshold.workflow.strategy.domain.QuorumCheck;
import org.threshold.workflow.worklist.Completion;

/** Keeps that a meeting was held; whether it was quorate is computed, never ticked. */
@Service
class MeetingKeeping {

    private final DecisionCheck check;
    private final CheckQuorum quorum;
    private final MeetingFollowUp followUp;
    private final Deciding deciding;
    private final DiscussionRecord record;

    MeetingKeeping(
            DecisionCheck check,
            CheckQuorum quorum,
            MeetingFollowUp followUp,
            Deciding deciding,
            DiscussionRecord record) {
        this.check = check;
        this.quorum = quorum;
        this.followUp = followUp;
        this.deciding = deciding;
        this.record = record;
    }

    /** Keeps the meeting and what follows from it. */
    Completion held(InHand hand, MeetingReport report) {
        List<Refusal> refusals = refusals(hand.who(), hand.discussion(), report);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        HeldMeeting meeting = meeting(hand.discussion(), report);
        Completion done =
                switch (meeting.check()) {
                    case QuorumCheck.Quorate() -> followUp.quorate(hand, meeting);
                    case QuorumCheck.NotQuorate not -> followUp.notQuorate(hand, meeting, not);
                };
        deciding.decided(hand.who(), hand.discussion(), meeting.held(), report.atOnce());
        return done;
    }

    /** Every reason why the report cannot be used as it is; empty when it can. */
    List<Refusal> refusals(Actor by, Discussion discussion, MeetingReport report) {
        List<Refusal> refusals =
                new ArrayList<>(HoldGate.refusals(discussion, report, record.now()));
        refusals.addAll(check.atOnce(by, discussion, report.atOnce()));
        return refusals;
    }

    /** The meeting, with whether it was quorate. */
    HeldMeeting meeting(Discussion discussion, MeetingReport report) {
        QuorumCheck check = quorum.of(discussion, report);
        int number = discussion.progress().meetings() + 1;
        MeetingReport kept = discussion.progress().prepared() ? report.afterReview() : report;
        return new HeldMeeting(discussion.id(), number, kept, check, List.of());
    }
}
