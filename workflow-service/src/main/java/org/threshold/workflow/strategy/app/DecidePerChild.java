package org.threshold.workflow.strategy.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Discussion;
import org.threshold.workflow.strategy.domain.MeetingDecisions;
import org.threshold.workflow.worklist.Completion;

/** A person records what the meeting decided for each child, and what follows. */
@Service
public class DecidePerChild {

    private static final String DECIDED = "The meeting’s decisions are recorded.";

    private final Access access;
    private final DiscussionDesk desk;
    private final DecisionCheck check;
    private final DecisionKeeping keeping;
    private final AgreementQuestion question;

    DecidePerChild(
            Access access,
            DiscussionDesk desk,
            DecisionCheck check,
            DecisionKeeping keeping,
            AgreementQuestion question) {
        this.access = access;
        this.desk = desk;
        this.check = check;
        this.keeping = keeping;
        this.question = question;
    }

    /** Records the decisions, or says what is missing, or that somebody was quicker. */
    @Transactional
    public Completion handle(Actor who, DiscussionId id, MeetingDecisions decisions) {
        access.require(who, Activity.DECIDE_DISCUSSION);
        Discussion discussion = desk.lockFor(id);
        return desk.take(who, id, DiscussionSteps.DECIDE)
                .then(task -> decide(new InHand(who, discussion, task), decisions));
    }

    private Completion decide(InHand hand, MeetingDecisions decisions) {
        HeldMeeting meeting = check.latest(hand.discussion());
        List<Refusal> refusals = check.refusals(hand.who(), hand.discussion(), meeting, decisions);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        question.over(hand.who(), hand.discussion(), DECIDED);
        return keeping.kept(hand, meeting, decisions);
    }
}
